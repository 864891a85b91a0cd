namespace Bot.Readers.Markup;

/// <summary>What each HTML element is to a reader.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that start and end a paragraph.</summary>
    public static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "search",
        "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6",
    ];

    /// <summary>Elements whose content nobody reads as part of an article.</summary>
    public static readonly HashSet<string> Skipped =
    [
        "aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "label", "map", "math", "menu",
        "nav", "noembed", "noframes", "noscript", "object", "option", "picture", "rp", "rt", "script", "select", "style", "svg",
        "template", "textarea", "title", "video",
    ];

    /// <summary>Elements that HTML lets stay open, or that cannot be closed: their number says nothing about nesting.</summary>
    public static readonly HashSet<string> NeverNested =
    [
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta",
        "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    ];

    /// <summary>Depth of a heading element, 1 to 6; 0 for any other.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
