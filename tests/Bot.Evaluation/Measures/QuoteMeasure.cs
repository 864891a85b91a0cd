namespace Bot.Evaluation.Measures;

/// <summary>Whether a quote gives the answer.</summary>
internal static class QuoteMeasure
{
    /// <summary>Whether the quote contains one of the answers, case folded, on word boundaries.</summary>
    public static bool Holds(string quote, IEnumerable<string> answers) => answers.Any(answer => Holds(quote, answer.Trim()));

    private static bool Holds(string quote, string answer)
    {
        if (answer.Length == 0) return false;
        for (var start = quote.IndexOf(answer, StringComparison.OrdinalIgnoreCase); start >= 0;
            start = quote.IndexOf(answer, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsBoundary(quote, start) && IsBoundary(quote, start + answer.Length)) return true;
        }

        return false;
    }

    private static bool IsBoundary(string text, int place) =>
        place == 0 || place == text.Length || !char.IsLetterOrDigit(text[place - 1]) || !char.IsLetterOrDigit(text[place]);
}
