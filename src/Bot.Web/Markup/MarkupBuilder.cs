using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Bot.Web.Markup;

/// <summary>Collects the parts of an interpolated string for <see cref="Html.Of"/>; the compiler calls it.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupBuilder(int literalLength, int formattedCount)
{
    private readonly StringBuilder _markup = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => HtmlEncoding.AppendTo(_markup, text);

    public void AppendFormatted(ReadOnlySpan<char> text) => HtmlEncoding.AppendTo(_markup, text);

    public void AppendFormatted(Html markup) => _markup.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) _markup.Append(part.ToString());
    }

    public void AppendFormatted(long number) => _markup.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(long number, string format) => _markup.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public string ToMarkup() => _markup.ToString();
}
