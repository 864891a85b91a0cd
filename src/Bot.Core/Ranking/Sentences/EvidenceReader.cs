using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var facts = new SentenceFacts[spans.Length];
        for (var place = 0; place < facts.Length; place++) facts[place] = FactsReader.Read(question, text, Analyze(text, spans[place]));
        return new PassageEvidence(
            Math.Max(title.Coverage, heading.Coverage) * unit,
            [.. spans.Select((span, place) => new Sentence(span, facts[place].Matched, facts[place].Signs, Features(facts, place, named)))],
            [.. query.Terms.Select((_, term) => facts.Length == 0 ? 0 : facts.Max(one => one.Likeness(term)))],
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

    private ImmutableArray<double> Features(SentenceFacts[] facts, int place, ulong title)
    {
        var features = new double[SentenceWeights.Count];
        var own = facts[place];
        var before = place > 0 ? facts[place - 1].Matched : 0;
        var after = place < facts.Length - 1 ? facts[place + 1].Matched : 0;
        AddWords(features, own, title);
        features[(int)SentenceFeature.PreviousWords] = Mass(before & ~own.Matched & ~title);
        features[(int)SentenceFeature.NextWords] = Mass(after & ~own.Matched & ~title);
        features[(int)SentenceFeature.First] = place == 0 ? unit : 0;
        features[(int)SentenceFeature.Brevity] = unit * Math.Log(Longest / (1 + Math.Min(own.NewWords, Longest - 1)));
        for (var sign = SentenceFeature.FullName; (int)sign < features.Length; sign++)
            if ((own.Signs >> (int)sign & 1) != 0) features[(int)sign] = unit;
        return ImmutableCollectionsMarshal.AsImmutableArray(features);
    }

    private void AddWords(double[] features, SentenceFacts own, ulong title)
    {
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if (query.Terms[term].Role == QueryTermRole.Compound) continue;
            var isOfTitle = ((title & own.Matched) >> term & 1) != 0;
            features[(int)(isOfTitle ? SentenceFeature.TitleWords : SentenceFeature.Words)] += query.Terms[term].Rarity * own.Likeness(term);
        }
    }

    private double Mass(ulong matched)
    {
        var mass = 0.0;
        for (var term = 0; matched >> term != 0 && term < query.Terms.Length; term++)
            if ((matched >> term & 1) != 0 && query.Terms[term].Role != QueryTermRole.Compound) mass += query.Terms[term].Rarity;
        return mass;
    }
}
