using Bot.Core.Articles;

namespace Bot.Readers.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">The line without white space at its ends.</param>
/// <param name="Indent">White space before it, in UTF-16 code units.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Span.Start, Span.Length);
}
