using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>Makes a <see cref="Query"/> of a question.</summary>
public static class QueryParser
{
    // Measured on six question sets. In German a word without a capital is no noun and no name.
    private const double AskingShare = 0.25;
    private const double LowercaseGermanShare = 0.6;

    /// <summary>Analyses a question against an index. Never throws; a question without a content word has no terms.</summary>
    public static Query Parse(SearchIndex index, string text)
    {
        var tokens = new List<Token>();
        index.Analyzer.Analyze(text, new TextSpan(0, text.Length), tokens);
        var terms = Distinct(index, text, tokens);
        return new Query
        {
            Text = text,
            Terms = terms,
            Pairs = Pairs(tokens, terms),
            Variants = TermVariants.Find(index, terms),
            Phrases = QuotedPhrases.In(text),
        };
    }

    private static ImmutableArray<QueryTerm> Distinct(SearchIndex index, string text, List<Token> tokens)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var compounds = tokens.FindAll(token => token.Kind == TokenKind.Compound && index.TryGetTerm(token.Term, out _));
        var isGerman = tokens.Exists(token => GermanWords.Contains(text.AsSpan(token.Span.Start, token.Span.Length)));
        var terms = ImmutableArray.CreateBuilder<QueryTerm>();
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.StopWord) continue;
            var isKnown = index.TryGetTerm(token.Term, out var id);
            if (token.Kind == TokenKind.Compound && !isKnown || !seen.Add(token.Term)) continue;
            var word = token.Span.Slice(text);
            var rarity = TfIdf.Rarity(isKnown ? index.PassageCount(id) : 0, index.Passages.Length);
            var role = RoleOf(token, word, isKnown, compounds);
            terms.Add(new QueryTerm(token.Term, word, isKnown ? id : null, rarity, role, ShareOf(role, word, isGerman)));
        }

        if (terms.Count <= Query.MaxTerms) return terms.DrainToImmutable();
        var rarest = terms.OrderByDescending(term => term.Id is null ? 0 : term.Rarity).Take(Query.MaxTerms).ToHashSet();
        return [.. terms.Where(rarest.Contains)];
    }

    private static QueryTermRole RoleOf(Token token, string word, bool isKnown, List<Token> compounds)
    {
        if (token.Kind == TokenKind.Compound) return QueryTermRole.Compound;
        if (AskingWords.Contains(word)) return QueryTermRole.Asking;
        return !isKnown && compounds.Exists(compound => compound.Span.Contains(token.Span)) ? QueryTermRole.Part : QueryTermRole.Content;
    }

    private static double ShareOf(QueryTermRole role, string word, bool isGerman)
    {
        if (role == QueryTermRole.Asking) return AskingShare;
        return isGerman && char.IsLower(word[0]) ? LowercaseGermanShare : 1;
    }

    private static ImmutableArray<TermPair> Pairs(List<Token> tokens, ImmutableArray<QueryTerm> terms)
    {
        var pairs = ImmutableArray<TermPair>.Empty;
        var previous = -1;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            var current = PlaceOf(terms, token.Term);
            if (previous >= 0 && current >= 0 && previous != current && new TermPair(previous, current) is var pair && !pairs.Contains(pair))
                pairs = pairs.Add(pair);
            previous = current;
        }

        return pairs;
    }

    private static int PlaceOf(ImmutableArray<QueryTerm> terms, string term)
    {
        for (var place = 0; place < terms.Length; place++)
            if (terms[place].Id is not null && terms[place].Term == term) return place;
        return -1;
    }
}
