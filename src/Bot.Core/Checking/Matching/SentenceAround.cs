using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>What a quotation leaves out of the sentences that it is cut from.</summary>
internal sealed class SentenceAround
{
    // "Washington, D.C." ends in a stop and passes for nothing but a name.
    private const int ShortestSentence = 4;

    private readonly string before;
    private readonly string after;

    public SentenceAround(Stretch stretch)
    {
        var (text, span, sentences) = (stretch.Article.Text, stretch.Span, stretch.Sentences.Span);
        before = new TextSpan(Math.Min(sentences.Start, span.Start), span.Start).Slice(text);
        after = new TextSpan(span.End, Math.Max(sentences.End, span.End)).Slice(text);
    }

    /// <summary>A negation, or a word of doubt, that is left out; null when there is none.</summary>
    public string? Negation => Negations.FirstIn(before) ?? Negations.FirstIn(after);

    /// <summary>Whether a text is written like a sentence, capital and stop, though the article's sentence is longer.</summary>
    public bool PassesForWhole(string text) =>
        (before.Any(WordChars.IsPart) || after.Any(WordChars.IsPart))
        && text.FirstOrDefault(char.IsLetter) is var first && char.IsUpper(first)
        && text.TrimEnd('"', '”', '’', ')', '*', '_') is [.., '.' or '!' or '?']
        && text.Count(char.IsWhiteSpace) >= ShortestSentence - 1;
}
