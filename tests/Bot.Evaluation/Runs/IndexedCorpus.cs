using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
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

    private static Passage PassageOf(CorpusLine line)
    {
        var span = new TextSpan(0, line.Text.Length).Trim(line.Text);
        ImmutableArray<Block> blocks = [new Block(BlockKind.Paragraph, span)];
        var article = new Article(line.Id, line.Text, blocks, new Attribution { Title = line.Title });
        return new Passage(article, article.Paragraphs[0], span);
    }
}
