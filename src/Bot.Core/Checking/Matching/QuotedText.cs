using System.Collections.Immutable;

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

    /// <summary>The same without the words in brackets; what begins with one of them begins with the word behind it.</summary>
    public QuotedText WithoutRemarks()
    {
        var own = ImmutableArray.CreateBuilder<QuotedWord>(Words.Length);
        var carried = WordMarks.None;
        foreach (var word in Words)
        {
            carried |= word.Marks & (WordMarks.AfterOmission | WordMarks.StartsSentence);
            if (word.IsRemark) continue;
            own.Add(word with { Marks = word.Marks | carried });
            carried = WordMarks.None;
        }

        return this with { Words = own.ToImmutable() };
    }
}
