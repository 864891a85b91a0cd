using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Checking.Matching;

/// <summary>A text to be checked, as words and what stands between them.</summary>
/// <param name="Text">The text, without Markdown quote marks.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="Ending">What stands behind the last word.</param>
internal sealed record QuotedText(string Text, ImmutableArray<QuotedWord> Words, string Ending)
{
    /// <summary>What the writer wrote from one word to another, both included.</summary>
    public string Between(int first, int last) => Text[Words[first].Span.Start..Words[last].Span.End];

    public ReadOnlySpan<char> TextOf(int word) => Text.AsSpan(Words[word].Span.Start, Words[word].Span.Length);

    /// <summary>The whole text as a span of itself.</summary>
    public TextSpan Whole => new(0, Text.Length);
}
