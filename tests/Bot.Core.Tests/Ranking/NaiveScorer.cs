using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking;

namespace Bot.Core.Tests.Ranking;

/// <summary>The sum of word weights as its definition reads: from the text of every passage, without an index's shortcuts.</summary>
internal sealed class NaiveScorer(SearchIndex index, Query query, RankingOptions options)
{
    public double Score(Passage passage)
    {
        var body = Terms(passage.Article.Text, passage.Span);
        var title = Terms(passage.Article.Title);
        var heading = Terms(passage.Paragraph.Heading ?? "");
        double Frequency(string term) => Saturated(Count(body, term), Count(title, term), Count(heading, term), Length(body));
        var words = query.Terms.Sum(term =>
            Frequency(term.Term) * term.Rarity * (term.Role == QueryTermRole.Compound ? options.PairWeight : term.Share));
        var variants = query.Variants.Sum(variant =>
            Frequency(index.Term(variant.Id)) * options.VariantWeight * variant.Likeness * query.Terms[variant.Place].Share * query.Terms[variant.Place].Rarity);
        return words + variants + query.Pairs.Sum(pair => PairWeight(body, query.Terms[pair.First], query.Terms[pair.Second]));
    }

    private double PairWeight(List<Token> body, QueryTerm first, QueryTerm second)
    {
        var words = body.Where(token => token.Kind == TokenKind.Word).Select(token => token.Term).ToList();
        var count = words.Zip(words.Skip(1)).Count(pair => pair == (first.Term, second.Term));
        return options.PairWeight * Saturated(count, 0, 0, words.Count) * (first.Rarity + second.Rarity) / 2;
    }

    private double Saturated(int body, int title, int heading, int length)
    {
        var norm = index.AverageLength > 0 ? 1 - options.LengthPenalty + options.LengthPenalty * length / index.AverageLength : 1;
        var frequency = body / norm + options.TitleWeight * title + options.HeadingWeight * heading;
        return frequency * (options.Saturation + 1) / (frequency + options.Saturation);
    }

    private List<Token> Terms(string text, TextSpan? span = null)
    {
        var tokens = new List<Token>();
        index.Analyzer.Analyze(text, span ?? new TextSpan(0, text.Length), tokens);
        tokens.RemoveAll(token => token.Kind == TokenKind.StopWord);
        return tokens;
    }

    private static int Count(List<Token> tokens, string term) => tokens.Count(token => token.Term == term);

    private static int Length(List<Token> body) => body.Count(token => token.Kind == TokenKind.Word);
}
