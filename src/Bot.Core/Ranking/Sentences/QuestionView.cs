using Bot.Core.Indexing;

namespace Bot.Core.Ranking.Sentences;

/// <summary>A question laid out for reading sentences against it; made once a query.</summary>
internal sealed class QuestionView
{
    private const int Absent = -1;

    private readonly Dictionary<string, (int Place, double Degree)> matches = new(StringComparer.Ordinal);

    public QuestionView(SearchIndex index, Query query)
    {
        Query = query;
        Kind = AnswerKinds.Of(query.Text);
        Counted = Kind == AnswerKind.Figure ? PlaceOf(query, AnswerKinds.CountedWord(query.Text)) : Absent;
        foreach (var variant in query.Variants.OrderByDescending(variant => variant.Likeness))
            matches.TryAdd(index.Term(variant.Id), (variant.Place, variant.Likeness));
        for (var place = 0; place < query.Terms.Length; place++) matches[query.Terms[place].Term] = (place, 1);
    }

    public Query Query { get; }

    /// <summary>What sort of answer is wanted.</summary>
    public AnswerKind Kind { get; }

    /// <summary>The term of which it is asked how many there are; −1 when nothing is counted.</summary>
    public int Counted { get; }

    /// <summary>Which of the question's terms a term is, and to what degree: 1 for the term itself, less for a variant.</summary>
    public bool TryMatch(string term, out (int Place, double Degree) match) => matches.TryGetValue(term, out match);

    private static int PlaceOf(Query query, string word)
    {
        for (var place = 0; place < query.Terms.Length; place++)
            if (query.Terms[place].Word.Equals(word, StringComparison.OrdinalIgnoreCase)) return place;
        return Absent;
    }
}
