using System.Collections.Immutable;
using System.Numerics;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Topics;

/// <summary>Counts the passages that treat a topic: those that hold all its words in their text or headings.</summary>
internal sealed class TopicCounter(SearchIndex index, IReadOnlyList<int> articleOfPassage)
{
    // A term in a larger share of the passages is looked up as a bit for each of them, and that is kept: common words recur in topics.
    private const int BitsAWord = 64;

    private readonly Dictionary<int, ulong[]> bitsOfCommon = [];
    private readonly List<Token> tokens = [];

    /// <summary>The articles that treat a topic; empty when no passage holds all its words, or more than <paramref name="most"/> do.</summary>
    public ImmutableArray<TopicShare> Count(string name, int most)
    {
        var terms = TermsOf(name);
        if (terms.Count == 0) return [];
        var held = IsCommon(terms[0]) ? HoldingAll(terms, most) : Holding(terms[0]);
        foreach (var term in terms.Skip(1).Where(_ => !IsCommon(terms[0])))
        {
            if (IsCommon(term) && BitsOf(term) is var bits) held.RemoveAll(passage => (bits[passage / BitsAWord] >> passage & 1) == 0);
            else index.KeepOutsideTitle(held, term);
        }

        return held.Count > most ? [] : Collect(held);
    }

    private bool IsCommon(int term) => index.PassageCount(term) > index.Passages.Length / BitsAWord;

    private ulong[] BitsOf(int term)
    {
        if (bitsOfCommon.TryGetValue(term, out var bits)) return bits;
        bitsOfCommon[term] = bits = new ulong[index.Passages.Length / BitsAWord + 1];
        foreach (var passage in Holding(term)) bits[passage / BitsAWord] |= 1UL << passage;
        return bits;
    }

    /// <summary>The passages that hold several common words; when there are too many, some more than that.</summary>
    private List<int> HoldingAll(List<int> terms, int most)
    {
        var each = terms.ConvertAll(BitsOf);
        var passages = new List<int>();
        for (var word = 0; word < each[0].Length && passages.Count <= most; word++)
        {
            var all = each[0][word];
            foreach (var bits in each) all &= bits[word];
            for (; all != 0; all &= all - 1) passages.Add(word * BitsAWord + BitOperations.TrailingZeroCount(all));
        }

        return passages;
    }

    /// <summary>The known words of a name, those in the fewest passages first.</summary>
    private List<int> TermsOf(string name)
    {
        tokens.Clear();
        index.Analyzer.Analyze(name, new TextSpan(0, name.Length), tokens);
        var terms = new List<int>();
        foreach (var token in tokens)
            if (token.Kind == TokenKind.Word && index.TryGetTerm(token.Term, out var id) && !terms.Contains(id)) terms.Add(id);
        terms.Sort((left, right) => index.PassageCount(left).CompareTo(index.PassageCount(right)));
        return terms;
    }

    private List<int> Holding(int term)
    {
        var passages = new List<int>(index.PassageCount(term));
        var reader = index.Postings(term);
        while (reader.MoveNext())
            if (reader.Counts is { Body: > 0 } or { Heading: > 0 }) passages.Add(reader.Passage);
        return passages;
    }

    private ImmutableArray<TopicShare> Collect(List<int> passages)
    {
        var shares = ImmutableArray.CreateBuilder<TopicShare>();
        foreach (var passage in passages)
        {
            var article = articleOfPassage[passage];
            if (shares.Count > 0 && shares[^1].Article == article) shares[^1] = new TopicShare(article, shares[^1].Passages + 1);
            else shares.Add(new TopicShare(article, 1));
        }

        return shares.ToImmutable();
    }
}
