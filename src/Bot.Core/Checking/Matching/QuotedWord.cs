using Bot.Core.Articles;

namespace Bot.Core.Checking.Matching;

/// <summary>A word of a text to be checked.</summary>
/// <param name="Span">Where it stands in that text, with any brackets inside it.</param>
/// <param name="Hash">The hash of its folded form, brackets left out.</param>
/// <param name="Gap">What stands between it and the word before, without bracketed remarks.</param>
/// <param name="Marks">What the writer marked.</param>
internal readonly record struct QuotedWord(TextSpan Span, uint Hash, string Gap, WordMarks Marks)
{
    /// <summary>Whether the article need not have this word: the writer says that it is not the article's.</summary>
    public bool IsEditorial => (Marks & (WordMarks.InBrackets | WordMarks.PartlyInBrackets)) != 0;

    /// <summary>Whether the writer put the whole word in.</summary>
    public bool IsRemark => Marks.HasFlag(WordMarks.InBrackets);

    public bool IsAfterOmission => Marks.HasFlag(WordMarks.AfterOmission);

    public bool StartsSentence => Marks.HasFlag(WordMarks.StartsSentence);
}
