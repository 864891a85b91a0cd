namespace Bot.Core.Checking.Citations;

/// <summary>A citation in one style.</summary>
/// <param name="Style">The style's name.</param>
/// <param name="Text">The citation, ready to be copied.</param>
internal sealed record Citation(string Style, string Text)
{
    /// <summary>All styles, plain first.</summary>
    public static IEnumerable<Citation> All(CitedPlace place)
    {
        yield return new Citation("Plain", PlainCitation.Of(place));
        yield return new Citation("Markdown", PlainCitation.Markdown(place));
        yield return new Citation("APA 7", ApaCitation.Reference(place));
        yield return new Citation(place.BeforeSection > 0 ? "APA 7, in the text (paragraphs counted from the heading)" : "APA 7, in the text", ApaCitation.InText(place));
        yield return new Citation("Chicago 17, note", ChicagoCitation.Of(place));
        yield return new Citation("BibTeX", BibTeXCitation.Of(place));
    }
}
