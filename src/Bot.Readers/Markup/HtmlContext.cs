namespace Bot.Readers.Markup;

/// <summary>What the elements around a place in a page mean for the text there.</summary>
internal readonly record struct HtmlContext(
    bool IsInArticle, bool IsPreformatted = false, bool IsItem = false, bool IsRow = false);
