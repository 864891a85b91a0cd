using Bot.Core.Indexing;

namespace Bot.Core.Ranking.Sentences;

/// <summary>A question laid out for reading sentences against it; laid out once a query, then again for the next.</summary>
internal sealed class QuestionView
{
    private const int Absent = -1;
    private const int Marks = 1 << 10;

    private readonly Dictionary<string, (int Place, double Degree)> matches = new(StringComparer.Ordinal);

    // The same by the numbers of terms, as far as they stand in the index.
    private readonly Dictionary<int, (int Place, double Degree)> matchesOfTerms = [];

    // Nearly no word of a text is one of the question's, and this tells most of them without a look-up.
    private readonly bool[] maybe = new bool[Marks];
    private readonly bool[] maybeOfTerms = new bool[Marks];

    /// <summary>What sort of answer is wanted.</summary>
    public AnswerKind Kind { get; private set; }

    /// <summary>The term of which it is asked how many there are; −1 when nothing is counted.</summary>
    public int Counted { get; private set; }

    /// <summary>The question's words as they were written.</summary>
    public WrittenWords Written { get; } = new();

    public void LayOut(SearchIndex index, Query query)
    {
        Written.LayOut(index.Analyzer, query.Text);

        // Mere keywords are spared the look at each word; they ask for nothing.
        Kind = Written.IsSentence || query.Text.AsSpan().ContainsAny('?', '？') ? AnswerKinds.Of(query.Text) : AnswerKind.Other;
        Counted = Kind == AnswerKind.Figure ? PlaceOf(query, AnswerKinds.CountedWord(query.Text)) : Absent;
        matches.Clear();
        matchesOfTerms.Clear();
        foreach (var (place, id, likeness) in query.Variants)
        {
            var term = index.Term(id);
            if (!matches.TryGetValue(term, out var match) || match.Degree < likeness) matches[term] = matchesOfTerms[id] = (place, likeness);
        }

        for (var place = 0; place < query.Terms.Length; place++)
        {
            matches[query.Terms[place].Term] = (place, 1);
            if (query.Terms[place].Id is { } id) matchesOfTerms[id] = (place, 1);
        }

        Array.Clear(maybe);
        foreach (var term in matches.Keys) maybe[MarkOf(term)] = true;
        Array.Clear(maybeOfTerms);
        foreach (var term in matchesOfTerms.Keys) maybeOfTerms[term & Marks - 1] = true;
    }

    /// <summary>The same by a term's number.</summary>
    public bool TryMatch(int term, out (int Place, double Degree) match)
    {
        match = default;
        return maybeOfTerms[term & Marks - 1] && matchesOfTerms.TryGetValue(term, out match);
    }

    /// <summary>Which of the question's terms a term is, and to what degree: 1 for the term itself, less for a variant.</summary>
    public bool TryMatch(string term, out (int Place, double Degree) match)
    {
        match = default;
        return maybe[MarkOf(term)] && matches.TryGetValue(term, out match);
    }

    private static int MarkOf(string term) => term.Length == 0 ? 0 : (term[0] * 131 + term[term.Length / 2] * 31 + term[^1] * 7 + term.Length) & Marks - 1;

    private static int PlaceOf(Query query, string word)
    {
        for (var place = 0; place < query.Terms.Length; place++)
            if (query.Terms[place].Word.Equals(word, StringComparison.OrdinalIgnoreCase)) return place;
        return Absent;
    }
}
