namespace Bot.Core.Checking.Matching;

/// <summary>Says in words in what two texts differ.</summary>
internal static class FormNames
{
    private static readonly (FormDifferences Form, string Name)[] Names =
    [
        (FormDifferences.Case, "capital letters"), (FormDifferences.WhiteSpace, "white space"),
        (FormDifferences.QuoteMarks, "quotation marks"), (FormDifferences.Dashes, "dashes"),
        (FormDifferences.Ellipsis, "an ellipsis"), (FormDifferences.Invisible, "invisible characters"),
        (FormDifferences.Encoding, "the encoding of accents"), (FormDifferences.FinalStop, "the stop at the end"),
        (FormDifferences.LineHyphens, "hyphens at line ends"), (FormDifferences.Emphasis, "emphasis"),
        (FormDifferences.Punctuation, "punctuation"),
    ];

    /// <summary>"white space, dashes and an ellipsis"; empty when nothing differs.</summary>
    public static string Of(FormDifferences forms)
    {
        var named = Names.Where(name => forms.HasFlag(name.Form)).Select(name => name.Name).ToList();
        return named.Count < 2 ? string.Concat(named) : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
    }
}
