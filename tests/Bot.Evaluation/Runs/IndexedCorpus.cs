using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Runs;

/// <summary>A corpus indexed with the product's own index: each line is one article of one paragraph and one passage.</summary>
internal static class IndexedCorpus
{
    /// <summary>Indexes a corpus; passage n of the index is line n.</summary>
    public static SearchIndex Build(IEnumerable<CorpusLine> corpus)
    {
        var builder = new SearchIndexBuilder(new Analyzer(new AnalysisOptions()));
        foreach (var line in corpus) builder.Add(PassageOf(line));
        return builder.Build();
    }

    /// <summary>The corpus as the bot serves it.</summary>
    public static Library Library(IEnumerable<CorpusLine> corpus) => Core.Conversation.Library.Build(
        corpus.Select(line => new ReadResult { File = line.Id, Article = ArticleOf(line) }), new LibraryOptions(), DateTimeOffset.UnixEpoch);

    private static Passage PassageOf(CorpusLine line)
    {
        var article = ArticleOf(line);
        return new Passage(article, article.Paragraphs[0], article.Paragraphs[0].Span);
    }

    private static Article ArticleOf(CorpusLine line)
    {
        ImmutableArray<Block> blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, line.Text.Length).Trim(line.Text))];
        return new Article(line.Id, line.Text, blocks, new Attribution { Title = line.Title });
    }
}
