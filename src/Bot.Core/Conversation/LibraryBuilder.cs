using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Core.Conversation.Saving;
using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Conversation;

/// <summary>Makes a <see cref="Library"/> of what the readers read.</summary>
internal sealed class LibraryBuilder(LibraryOptions options, int threads)
{
    private ParallelOptions Limit => new() { MaxDegreeOfParallelism = threads };

    public Library Build(IEnumerable<ReadResult> files, DateTimeOffset indexedAt, IProgress<int>? progress)
    {
        var served = Served(files);
        var articles = ArticlesOf(served);
        var hash = new Lazy<string>(() => HashOf(articles));
        var parts = Measure(articles, progress, beside: () => _ = hash.Value);
        return Assemble(served, articles, parts, new LibraryVersion(hash.Value, indexedAt));
    }

    /// <summary>The library whose index was saved.</summary>
    /// <exception cref="InvalidDataException">What was saved does not fit; the message says why.</exception>
    public Library Load(IEnumerable<ReadResult> files, DateTimeOffset indexedAt, Stream saved)
    {
        var served = Served(files);
        var articles = ArticlesOf(served);
        var parts = LibraryFile.Read(saved, LibraryKey.Of(options.Analysis, articles), articles, new Analyzer(options.Analysis));
        return Assemble(served, articles, parts, new LibraryVersion(HashOf(articles), indexedAt));
    }

    private List<ReadResult> Served(IEnumerable<ReadResult> files) =>
        [.. RefuseCopies(files.OrderBy(file => file.File, StringComparer.Ordinal)).Select(ReadAtPage)];

    private static ImmutableArray<Article> ArticlesOf(List<ReadResult> served) => [.. served.Select(file => file.Article).OfType<Article>()];

    private SavedParts Measure(ImmutableArray<Article> articles, IProgress<int>? progress, Action beside)
    {
        var (analyzer, passages) = (new Analyzer(options.Analysis), Split(articles));
        var builder = new SearchIndexBuilder(analyzer);
        foreach (var passage in passages) builder.Add(passage);
        var collected = new Lazy<TopicCollector>(() => TopicCollector.Collect(analyzer, articles, passages));

        // A few articles are read by one thread, and then the first question should not wait for topics.
        var index = builder.Build(threads, progress, () =>
        {
            _ = collected.Value;
            beside();
        });
        return new SavedParts(index, new(() => new SpellingIndex(index)), new(() => TopicCatalog.Build(index, collected.Value)));
    }

    private static Library Assemble(List<ReadResult> served, ImmutableArray<Article> articles, SavedParts parts, LibraryVersion version)
    {
        var counts = new int[articles.Length];
        foreach (var article in PassageOwners.Of(articles, parts.Index.Passages)) counts[article]++;
        var next = 0;
        return new Library(parts)
        {
            Articles = articles,
            Report = [.. served.Select(file => Report(file, file.Article is null ? 0 : counts[next++]))],
            Version = version,
            Words = new Lazy<WordIndex>(() => WordIndex.Of(articles)),
        };
    }

    private ReadResult ReadAtPage(ReadResult file) =>
        options.Web.PublicUrl is { } reader && file.Article is { } article ? file with { Article = article.ReadAt(reader) } : file;

    private List<Passage> Split(ImmutableArray<Article> articles)
    {
        var parts = new Passage[articles.Length][];
        Parallel.For(0, parts.Length, Limit, place => parts[place] = [.. PassageSplitter.Split(articles[place])]);
        return [.. parts.SelectMany(part => part)];
    }

    // Two copies of a text would give every excerpt twice; the first in order of names is served.
    private static IEnumerable<ReadResult> RefuseCopies(IEnumerable<ReadResult> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Article is not { } article || seen.TryAdd(article.ContentHash, file.File)) yield return file;
            else yield return file with { Article = null, Refusal = $"The file has the same text as {seen[article.ContentHash]}, which is served." };
        }
    }

    private static FileReport Report(ReadResult file, int passages) => new(
        file.File,
        file.Article?.Title,
        file.Article?.Blocks.Count(block => block.Kind == BlockKind.Heading) ?? 0,
        file.Article?.Paragraphs.Length ?? 0,
        passages,
        file.Warnings,
        file.Refusal);

    private static string HashOf(ImmutableArray<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var place = 0; place < articles.Length; place++)
        {
            var article = articles[place];
            var line = string.Join('\u001F', article.Id, article.ContentHash, article.Title, string.Join('\u001E', article.Attribution.Authors),
                article.Attribution.Publisher, article.Attribution.Date?.ToString(), article.Attribution.Url?.AbsoluteUri);
            hash.AppendData(Encoding.UTF8.GetBytes(place == 0 ? line : '\n' + line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }
}
