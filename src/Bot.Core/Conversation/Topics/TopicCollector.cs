using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly IReadOnlyList<Passage> passages;
    private readonly Dictionary<string, TopicCandidate> candidates = new(StringComparer.Ordinal);
    private readonly TopicSketch sketch = new();
    private readonly List<TextSpan> sentences = [];
    private readonly List<Token> tokens = [];
    private readonly List<TopicPhrase> phrases = [];

    // All that was met, with the words it is made of, until it is known what recurs: to read twice would take longer.
    private readonly List<Token> kept = [];
    private readonly List<Met> met = [];

    private TopicCollector(Analyzer analyzer, IReadOnlyList<Passage> passages, int[] articleOfPassage) =>
        (this.analyzer, this.passages, ArticleOfPassage) = (analyzer, passages, articleOfPassage);

    /// <summary>The candidates by the terms of their names, so that "convergence" and "convergences" are one; common words only if they recur.</summary>
    public IReadOnlyDictionary<string, TopicCandidate> Candidates => candidates;

    /// <summary>The number of each passage's article.</summary>
    public int[] ArticleOfPassage { get; }

    /// <summary>Number of passages that were read.</summary>
    public int Sampled { get; private set; }

    /// <summary>Reads the passages; the index need not be there yet.</summary>
    public static TopicCollector Collect(Analyzer analyzer, ImmutableArray<Article> articles, IReadOnlyList<Passage> passages)
    {
        var collector = new TopicCollector(analyzer, passages, PassageOwners.Of(articles, passages));
        collector.Read();
        collector.Count();
        return collector;
    }

    private void Read()
    {
        var step = (passages.Count + MaxPassages - 1) / MaxPassages;
        Sampled = 0;
        for (var passage = 0; passage < passages.Count; passage += step)
        {
            Sampled++;
            ReadBody(passages[passage], passage);
            ReadHeading(passages[passage], passage);
        }
    }

    private void ReadBody(Passage passage, int number)
    {
        var text = passage.Article.Text;
        sentences.Clear();
        SentenceBoundaries.Split(text, passage.Span, sentences);
        foreach (var sentence in sentences)
        {
            Analyze(text, sentence);
            KeepCompounds(tokens);
            phrases.Clear();
            TopicPhrases.Read(text, CollectionsMarshal.AsSpan(tokens), phrases);
            Keep(number);
        }
    }

    // A heading counts for every passage below it, for they are what it names.
    private void ReadHeading(Passage passage, int number)
    {
        if (passage.Paragraph.InnermostHeading is not { Length: <= TopicPhrases.MaxHeadingLength } heading) return;
        Analyze(heading, new TextSpan(0, heading.Length));
        tokens.RemoveAll(token => token.Kind != TokenKind.Word);
        if (tokens.Count == 0) return;
        phrases.Clear();
        phrases.Add(new TopicPhrase(0, tokens.Count, TopicKind.Heading));
        Keep(number);
    }

    private void Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        analyzer.Analyze(text, span, tokens);
    }

    // "al-Qaeda" is one name, not two.
    private static void KeepCompounds(List<Token> tokens)
    {
        if (!tokens.Exists(token => token.Kind == TokenKind.Compound)) return;
        var compounds = tokens.Where(token => token.Kind == TokenKind.Compound).Select(token => token.Span).ToList();
        tokens.RemoveAll(token => token.Kind != TokenKind.Compound && compounds.Exists(compound => compound.Contains(token.Span)));
        tokens.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    private void Keep(int passage)
    {
        var read = CollectionsMarshal.AsSpan(tokens);
        foreach (var phrase in phrases)
        {
            sketch.Add(read, phrase);
            met.Add(new Met(phrase with { First = phrase.First + kept.Count }, passage));
        }

        kept.AddRange(read);
    }

    private void Count()
    {
        var read = CollectionsMarshal.AsSpan(kept);
        foreach (var (phrase, passage) in met)
        {
            if (!sketch.MayBeTopic(read, phrase)) continue;
            var isHeading = phrase.Kind == TopicKind.Heading;
            var text = isHeading ? passages[passage].Paragraph.InnermostHeading! : passages[passage].Article.Text;
            var name = isHeading ? new TextSpan(0, text.Length) : TopicPhrases.Span(text, read, phrase);
            Count(TopicPhrases.Key(read, phrase), text.AsSpan(name.Start, name.Length), phrase.Kind, passage);
        }
    }

    private void Count(string key, ReadOnlySpan<char> name, TopicKind kind, int passage)
    {
        if (!candidates.TryGetValue(key, out var candidate)) candidates[key] = candidate = new TopicCandidate(name.ToString());
        candidate.Count(name, kind, ArticleOfPassage[passage], passage);
    }

    private readonly record struct Met(TopicPhrase Phrase, int Passage);
}
