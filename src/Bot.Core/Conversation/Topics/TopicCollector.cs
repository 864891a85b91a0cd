using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Conversation.Topics;

/// <summary>Counts everything in the articles that may be a topic.</summary>
internal sealed class TopicCollector(ImmutableArray<Article> articles, SearchIndex index)
{
    private readonly Dictionary<string, TopicCandidate> candidates = new(StringComparer.Ordinal);
    private readonly List<Token> tokens = [];

    /// <summary>The candidates by the terms of their names, so that "convergence" and "convergences" are one.</summary>
    public IReadOnlyDictionary<string, TopicCandidate> Collect()
    {
        var numbers = articles.Select((article, number) => (article, number)).ToDictionary(pair => pair.article, pair => pair.number);
        for (var passage = 0; passage < index.Passages.Length; passage++)
            CollectPassage(index.Passages[passage], numbers[index.Passages[passage].Article], passage);
        for (var article = 0; article < articles.Length; article++) CollectHeadings(articles[article], article);
        return candidates;
    }

    private void CollectPassage(Passage passage, int article, int number)
    {
        var text = passage.Article.Text;
        foreach (var sentence in SentenceBoundaries.Split(text, passage.Span))
        {
            tokens.Clear();
            index.Analyzer.Analyze(text, sentence, tokens);
            KeepCompounds(tokens);
            foreach (var (span, key, kind) in TopicPhrases.In(text, tokens))
                Count(key, span.Slice(text), kind, article, number);
        }
    }

    // "al-Qaeda" is one name, not two.
    private static void KeepCompounds(List<Token> tokens)
    {
        var compounds = tokens.Where(token => token.Kind == TokenKind.Compound).Select(token => token.Span).ToList();
        if (compounds.Count == 0) return;
        tokens.RemoveAll(token => token.Kind != TokenKind.Compound && compounds.Exists(compound => compound.Contains(token.Span)));
        tokens.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    // A heading counts for every passage below it, for they are what it names.
    private void CollectHeadings(Article article, int number)
    {
        foreach (var heading in article.Blocks.Where(block => block.Kind == BlockKind.Heading))
        {
            tokens.Clear();
            index.Analyzer.Analyze(article.Text, heading.Span, tokens);
            var key = TopicPhrases.Key(tokens.Where(token => token.Kind == TokenKind.Word));
            var name = heading.Span.Slice(article.Text);
            if (key.Length == 0 || name.Length > TopicPhrases.MaxHeadingLength) continue;
            var below = article.Paragraphs.Count(paragraph => paragraph.Heading?.EndsWith(name, StringComparison.Ordinal) == true);
            for (var paragraph = 0; paragraph < below; paragraph++)
                Count(key, name, TopicKind.Heading, number, int.MaxValue - paragraph);
        }
    }

    private void Count(string key, string name, TopicKind kind, int article, int passage)
    {
        if (!candidates.TryGetValue(key, out var candidate)) candidates[key] = candidate = new TopicCandidate(articles.Length);
        candidate.Count(name, kind, article, passage);
    }
}
