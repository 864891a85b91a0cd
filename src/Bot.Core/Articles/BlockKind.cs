namespace Bot.Core.Articles;

/// <summary>What a stretch of an article's text is to a reader.</summary>
public enum BlockKind
{
    /// <summary>The article's own title, where it stands in the text.</summary>
    Title,

    /// <summary>A section heading: part of a source line, never of a quotation.</summary>
    Heading,

    /// <summary>Text that is numbered, indexed and quoted; list items, table rows and biographies are paragraphs too.</summary>
    Paragraph,

    /// <summary>Banners, navigation, share and subscribe lines, image credits: kept in the text, neither indexed nor quoted.</summary>
    Furniture,
}
