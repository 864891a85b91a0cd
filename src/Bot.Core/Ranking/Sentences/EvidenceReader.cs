using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads passages sentence by sentence against one question. For one thread.</summary>
public sealed class EvidenceReader(SearchIndex index, Query query)
{
    // Sentences of more new words than this are all equally long.
    private const double Longest = 64;

    // What is no word is weighed in words that stand nowhere: so it means the same among forty passages and among a million.
    private readonly double unit = TfIdf.Rarity(0, index.Passages.Length);
    private readonly QuestionView question = new(index, query);
    private readonly List<Token> tokens = [];

    /// <summary>What a passage says as an answer.</summary>
    public PassageEvidence Read(Passage passage)
    {
        var text = passage.Article.Text;
        var title = ReadTitle(passage.Article.Title);
        var heading = ReadTitle(Innermost(passage.Paragraph.Heading));

        // A heading half named is no sign: better a sentence that says the word itself.
        if (heading.Coverage < 1) heading = default;
        var named = title.Matched | heading.Matched;
        var spans = SentenceBoundaries.Split(text, passage.Span);
        var facts = spans.Select(span => FactsReader.Read(question, text, Analyze(text, span))).ToList();
        return new PassageEvidence(
            Math.Max(title.Coverage, heading.Coverage) * unit,
            [.. spans.Select((span, place) => new Sentence(span, facts[place].Matched, Features(facts, place, named)))],
            unit);
    }

    private static string Innermost(string? path) =>
        path is null ? "" : path[(path.LastIndexOf(Article.HeadingSeparator, StringComparison.Ordinal) is >= 0 and var at ? at + Article.HeadingSeparator.Length : 0)..];

    private (ulong Matched, double Coverage) ReadTitle(string title)
    {
        var (matched, words, hits) = (0UL, 0, 0);
        foreach (var token in Analyze(title, new TextSpan(0, title.Length)))
        {
            if (token.Kind == TokenKind.StopWord) continue;
            var isHit = question.TryMatch(token.Term, out var match) && match.Degree >= 1;
            if (isHit) matched |= 1UL << match.Place;
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if (isHit) hits++;
        }

        return (matched, words == 0 ? 0 : (double)hits / words);
    }

    private List<Token> Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        index.Analyzer.Analyze(text, span, tokens);
        return tokens;
    }

    private ImmutableArray<double> Features(List<SentenceFacts> facts, int place, ulong title)
    {
        var features = new double[SentenceWeights.Count];
        var own = facts[place];
        features[(int)SentenceFeature.Words] = Mass(term => (title >> term & 1) != 0 && own.Likeness(term) >= 1 ? 0 : own.Likeness(term));
        features[(int)SentenceFeature.TitleWords] = Mass(term => (title & own.Matched) >> term & 1);
        features[(int)SentenceFeature.PreviousWords] = place > 0 ? OnlyIn(facts[place - 1], own.Matched | title) : 0;
        features[(int)SentenceFeature.NextWords] = place < facts.Count - 1 ? OnlyIn(facts[place + 1], own.Matched | title) : 0;
        features[(int)SentenceFeature.First] = place == 0 ? unit : 0;
        features[(int)SentenceFeature.Brevity] = unit * Math.Log(Longest / (1 + Math.Min(own.NewWords, Longest - 1)));
        foreach (var clue in own.Clues) features[(int)clue] = unit;
        return [.. features];
    }

    private double OnlyIn(SentenceFacts neighbour, ulong known) => Mass(term => (neighbour.Matched & ~known) >> term & 1);

    private double Mass(Func<int, double> degree)
    {
        var mass = 0.0;
        for (var term = 0; term < query.Terms.Length; term++)
            if (query.Terms[term].Role != QueryTermRole.Compound) mass += query.Terms[term].Rarity * degree(term);
        return mass;
    }
}
