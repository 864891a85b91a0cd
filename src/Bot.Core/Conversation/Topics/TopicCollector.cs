using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Conversation.Topics;

/// <summary>Counts everything in the passages that may be a topic.</summary>
internal sealed class TopicCollector
{
    // What a very large collection is about shows in a part of it, and every candidate costs memory while it is counted.
    private const int MaxPassages = 2_500;

    private readonly Analyzer analyzer;
    private readonly Dictionary<string, TopicCandidate> candidates = new(StringComparer.Ordinal);
    private readonly List<Token> tokens = [];

    private TopicCollector(Analyzer analyzer, int[] articleOfPassage) => (this.analyzer, ArticleOfPassage) = (analyzer, articleOfPassage);

    /// <summary>The candidates by the terms of their names, so that "convergence" and "convergences" are one.</summary>
    public IReadOnlyDictionary<string, TopicCandidate> Candidates => candidates;

    /// <summary>The number of each passage's article.</summary>
    public int[] ArticleOfPassage { get; }

    /// <summary>Number of passages that were read.</summary>
    public int Sampled { get; private set; }

    /// <summary>Reads the passages; the index need not be there yet.</summary>
    public static TopicCollector Collect(Analyzer analyzer, ImmutableArray<Article> articles, IReadOnlyList<Passage> passages)
    {
        var positions = articles.Select((article, position) => (article, position)).ToDictionary(pair => pair.article, pair => pair.position);
        var collector = new TopicCollector(analyzer, [.. passages.Select(passage => positions[passage.Article])]);
        var step = (passages.Count + MaxPassages - 1) / MaxPassages;
        for (var number = 0; number < passages.Count; number += step) collector.Read(passages[number], number);
        return collector;
    }

    private void Read(Passage passage, int number)
    {
        Sampled++;
        CollectBody(passage, number);
        CollectHeading(passage, number);
    }

    private void CollectBody(Passage passage, int number)
    {
        var text = passage.Article.Text;
        foreach (var sentence in SentenceBoundaries.Split(text, passage.Span))
        {
            Analyze(text, sentence);
            KeepCompounds(tokens);
            foreach (var phrase in TopicPhrases.In(text, tokens)) Count(phrase.Key, text.AsSpan(phrase.Span.Start, phrase.Span.Length), phrase.Kind, number);
        }
    }

    // A heading counts for every passage below it, for they are what it names.
    private void CollectHeading(Passage passage, int number)
    {
        if (passage.Paragraph.Heading is not { } path) return;
        var heading = path[(path.LastIndexOf(Article.HeadingSeparator, StringComparison.Ordinal) is >= 0 and var cut ? cut + Article.HeadingSeparator.Length : 0)..];
        if (heading.Length > TopicPhrases.MaxHeadingLength) return;
        Analyze(heading, new TextSpan(0, heading.Length));
        var key = TopicPhrases.Key(tokens.Where(token => token.Kind == TokenKind.Word));
        if (key.Length > 0) Count(key, heading, TopicKind.Heading, number);
    }

    private void Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        analyzer.Analyze(text, span, tokens);
    }

    // "al-Qaeda" is one name, not two.
    private static void KeepCompounds(List<Token> tokens)
    {
        var compounds = tokens.Where(token => token.Kind == TokenKind.Compound).Select(token => token.Span).ToList();
        if (compounds.Count == 0) return;
        tokens.RemoveAll(token => token.Kind != TokenKind.Compound && compounds.Exists(compound => compound.Contains(token.Span)));
        tokens.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    private void Count(string key, ReadOnlySpan<char> name, TopicKind kind, int passage)
    {
        if (!candidates.TryGetValue(key, out var candidate)) candidates[key] = candidate = new TopicCandidate(name.ToString());
        candidate.Count(name, kind, ArticleOfPassage[passage], passage);
    }
}
