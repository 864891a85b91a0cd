using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;
using Bot.Core.Indexing.Saving;
using Bot.Core.Passages;

namespace Bot.Core.Conversation.Saving;

/// <summary>The saved form of what is made of articles; the articles themselves are not in it.</summary>
internal static class LibraryFile
{
    /// <summary>"Bot index" and the version of the layout.</summary>
    private static readonly byte[] Mark = [.. "BotIndex"u8, 2, BitConverter.IsLittleEndian ? (byte)1 : (byte)0, (byte)IntPtr.Size];

    // Whatever is changed in this assembly, a file that an earlier one wrote is not taken for its own.
    private static readonly byte[] Build = typeof(LibraryFile).Module.ModuleVersionId.ToByteArray();

    /// <summary>Writes an index and what is made of it.</summary>
    public static void Write(Stream stream, byte[] key, ImmutableArray<Article> articles, SavedParts parts)
    {
        var writer = new SectionWriter(stream);
        writer.Write<byte>(Mark);
        writer.Write<byte>(Build);
        writer.Write<byte>(key);
        WritePassages(writer, articles, parts.Index.Passages);
        parts.Index.Write(writer);
        parts.Spelling.Value.Write(writer);
        parts.Topics.Value.Write(writer);
        writer.Finish();
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="InvalidDataException">It does not fit; the message says why, for the operator.</exception>
    public static SavedParts Read(Stream stream, byte[] key, ImmutableArray<Article> articles, Analyzer analyzer)
    {
        var reader = new SectionReader(stream);
        if (!ReadHead(reader).SequenceEqual(Mark)) throw new InvalidDataException("it is no index, or one of another layout");
        if (!ReadHead(reader).SequenceEqual(Build)) throw new InvalidDataException("another version of the bot wrote it");
        if (!ReadHead(reader).SequenceEqual(key)) throw new InvalidDataException("the articles or the settings of the analysis have changed");
        try
        {
            var spans = (Counts: reader.Read<int>(), Places: reader.Read<PassagePlace>());
            var tables = IndexTables.Read(reader);
            var (spelling, topics) = (SpellingTables.Read(reader), TopicTables.Read(reader));
            reader.Finish();
            var index = new SearchIndex(analyzer, Passages(articles, spans.Counts, spans.Places), tables);
            return new SavedParts(index, new(new SpellingIndex(index, spelling)), new(TopicCatalog.Of(analyzer, topics)));
        }
        catch (InvalidDataException)
        {
            throw new InvalidDataException("it is damaged");
        }
    }

    private static byte[] ReadHead(SectionReader reader)
    {
        try
        {
            return reader.Read<byte>();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static void WritePassages(SectionWriter writer, ImmutableArray<Article> articles, ImmutableArray<Passage> passages)
    {
        var counts = new int[articles.Length];
        for (var (passage, article) = (0, 0); passage < passages.Length; passage++)
        {
            while (passages[passage].Article != articles[article]) article++;
            counts[article]++;
        }

        writer.Write<int>(counts);
        writer.Write<PassagePlace>([.. passages.Select(passage => new PassagePlace(passage.Paragraph.Number, passage.Span))]);
    }

    private static ImmutableArray<Passage> Passages(ImmutableArray<Article> articles, int[] counts, PassagePlace[] places)
    {
        var passages = new Passage[places.Length];
        for (var (article, next) = (0, 0); article < articles.Length; article++)
            for (var end = next + counts[article]; next < end; next++)
                passages[next] = new Passage(articles[article], articles[article].Paragraphs[places[next].Paragraph - 1], places[next].Span);
        return ImmutableCollectionsMarshal.AsImmutableArray(passages);
    }

    private readonly record struct PassagePlace(int Paragraph, TextSpan Span);
}
