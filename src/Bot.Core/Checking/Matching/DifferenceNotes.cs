namespace Bot.Core.Checking.Matching;

/// <summary>Writes down the changes of words that a quotation makes.</summary>
internal sealed class DifferenceNotes(QuotedText text)
{
    private readonly List<Difference> differences = [];

    public IReadOnlyList<Difference> Differences => differences;

    public void Add(DifferenceKind kind, string yours, string theirs, int words, string? ofKeptSentences = null) =>
        differences.Add(new Difference(kind, yours, theirs, words) { OfKeptSentences = ofKeptSentences });

    /// <summary>Notes that an ellipsis leaves words out.</summary>
    /// <param name="brackets">What the writer put in their place.</param>
    /// <param name="theirs">The words.</param>
    /// <param name="words">Their number.</param>
    /// <param name="ofKeptSentences">Those of them that belong to sentences of which a part is kept.</param>
    public void AddOmission(string brackets, string theirs, int words, string ofKeptSentences)
    {
        theirs = WithoutEdges(theirs);
        var isAll = ofKeptSentences.Contains(theirs, StringComparison.Ordinal);
        Add(DifferenceKind.Omission, brackets, theirs, words, isAll ? null : ofKeptSentences);
    }

    /// <summary>Notes words of the quotation that stand where the article has others, or none.</summary>
    /// <param name="first">The first of these words.</param>
    /// <param name="end">The word behind them.</param>
    /// <param name="leftOut">Number of the article's words there.</param>
    /// <param name="theirs">The article's words there.</param>
    public void AddChange(int first, int end, int leftOut, string theirs)
    {
        var own = OwnWords(first, end);
        var mine = end > first ? text.Between(first, end - 1) : "";
        var kind = own.Length == 0 && end > first ? DifferenceKind.Bracketed
            : own.Length == 0 ? DifferenceKind.LeftOut
            : leftOut == 0 ? DifferenceKind.Added : DifferenceKind.Replaced;
        Add(kind, mine, leftOut == 0 ? "" : WithoutEdges(theirs), leftOut);
    }

    /// <summary>Notes words in brackets that stand for none of the article's.</summary>
    public void AddBrackets(int first, int end)
    {
        if (Brackets(first, end) is { Length: > 0 } brackets) Add(DifferenceKind.Bracketed, brackets, "", 0);
    }

    /// <summary>The words that pass for the article's.</summary>
    public string OwnWords(int first, int end) => Select(first, end, word => !word.IsEditorial);

    /// <summary>The words that the writer put in brackets.</summary>
    public string Brackets(int first, int end) => Select(first, end, word => word.IsEditorial);

    /// <summary>Marks belong to the words beside, stops behind the last word to that word: it may be "U.S.".</summary>
    private static string WithoutEdges(string words) => words
        .TrimStart(' ', '\n', '\t', '\u00A0', ',', '.', ';', ':', ')', '!', '?', '”', '’')
        .TrimEnd(' ', '\n', '\t', '\u00A0', ',', ';', ':', '(', '“', '‘', '-');

    private string Select(int first, int end, Func<QuotedWord, bool> filter) => string.Join(' ', Enumerable.Range(first, end - first)
        .Where(word => filter(text.Words[word])).Select(word => text.TextOf(word).ToString()));
}
