namespace Bot.Web.Markup;

/// <summary>
/// Markup. The only way to make one is an interpolated string, whose literal parts are markup and whose values are
/// encoded, so that no text of an article, a question or a file name can become markup.
/// </summary>
internal sealed class Html
{
    private readonly string _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty { get; } = new("");

    public bool IsEmpty => _markup.Length == 0;

    /// <summary>Makes markup: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
    public static Html Of(MarkupBuilder markup) => new(markup.ToMarkup());

    /// <summary>Markup only where a condition holds.</summary>
    public static Html If(bool condition, Func<Html> markup) => condition ? markup() : Empty;

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part._markup)));

    public override string ToString() => _markup;
}
