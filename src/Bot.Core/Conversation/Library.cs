using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Core.Conversation.Saving;
using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation;

/// <summary>
/// What is served at one moment: articles, index, topics, report and version, all immutable. Topics and spellings are made
/// of the index once, when somebody first asks for them, and are the same for whoever asks.
/// Every call takes one library and keeps it to its end, so no question ever sees half of a re-index.
/// </summary>
public sealed record Library
{
    internal Library(SavedParts parts) => Parts = parts;

    /// <summary>The articles served, in ordinal order of their ids.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>The passages of the articles and their terms.</summary>
    public SearchIndex Index => Parts.Index;

    /// <summary>The words of the articles, for misspelt questions; collected when first asked for.</summary>
    public SpellingIndex Spelling => Parts.Spelling.Value;

    /// <summary>What the articles treat; collected when first asked for.</summary>
    public TopicCatalog Topics => Parts.Topics.Value;

    /// <summary>One entry for each file of the folder that looks like an article, in ordinal order.</summary>
    public required ImmutableArray<FileReport> Report { get; init; }

    public required LibraryVersion Version { get; init; }

    /// <summary>The index and what is made of it.</summary>
    internal SavedParts Parts { get; }

    /// <summary>Every word of the articles in order, for checking quotations; read when the first one is checked.</summary>
    internal Lazy<WordIndex> Words { get; init; } = new(() => WordIndex.Of([]));

    /// <summary>A plain sentence when the folder cannot be read or the last re-index failed; null while all is well.</summary>
    public string? Problem { get; init; }

    /// <summary>Builds a library from what the readers made of the files.</summary>
    /// <param name="files">One result a file, in any order. A file with the same text as an earlier one is refused.</param>
    /// <param name="options">How to index.</param>
    /// <param name="indexedAt">The time to put on the version.</param>
    /// <param name="progress">Told the number of articles indexed so far.</param>
    /// <param name="threads">Threads that work on it at most; null for one for each processor. However many, the library is the same.</param>
    public static Library Build(
        IEnumerable<ReadResult> files, LibraryOptions options, DateTimeOffset indexedAt, IProgress<int>? progress = null, int? threads = null) =>
        new LibraryBuilder(options, threads ?? Environment.ProcessorCount).Build(files, indexedAt, progress);

    /// <summary>Makes the library again whose index was saved by <see cref="Save"/>, which is much quicker than building it.</summary>
    /// <param name="files">What the readers made of the files now.</param>
    /// <param name="options">How to index.</param>
    /// <param name="indexedAt">The time to put on the version.</param>
    /// <param name="saved">The saved index, from its beginning; its length must be known.</param>
    /// <param name="problem">Why the saved index cannot be used, as the end of a sentence for the operator; null when it can.</param>
    /// <returns>The same library as <see cref="Build"/> gives; null when what was saved is damaged, or is of other articles, settings or another version.</returns>
    public static Library? Load(
        IEnumerable<ReadResult> files, LibraryOptions options, DateTimeOffset indexedAt, Stream saved, out string? problem)
    {
        try
        {
            problem = null;
            return new LibraryBuilder(options, threads: 1).Load(files, indexedAt, saved);
        }
        catch (InvalidDataException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    /// <summary>Makes all that is kept of the articles and is otherwise made when first asked for.</summary>
    /// <param name="threads">Threads that work on it at most; null for one for each processor.</param>
    public void Complete(int? threads = null) =>
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, () => _ = Spelling, () => _ = Topics);

    /// <summary>Whether a text is the name of a topic. Needs the topics only where it may be, so that the first question need not wait for them.</summary>
    internal bool NamesTopic(string text) => (Parts.Topics.IsValueCreated || TopicCatalog.MayBeName(text, Articles)) && Topics.IsName(text);

    /// <summary>Saves the index, so that the next start need not build it.</summary>
    /// <param name="options">How it was built.</param>
    /// <param name="stream">Where to write.</param>
    public void Save(LibraryOptions options, Stream stream) =>
        LibraryFile.Write(stream, LibraryKey.Of(options.Analysis, Articles), Articles, Parts);
}
