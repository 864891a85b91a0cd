using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Speech;

/// <summary>A sentence as words and what stands before each.</summary>
internal sealed class SpeechSentence
{
    private readonly string text;
    private readonly List<TextSpan> words = [];

    public SpeechSentence(string text, TextSpan span)
    {
        (this.text, Span) = (text, span);
        var scanner = new WordScanner(text, span.Start, span.End);
        while (scanner.MoveNext()) words.Add(scanner.Current.Span);
    }

    public TextSpan Span { get; }

    public int Count => words.Count;

    public string Word(int place) => words[place].Slice(text);

    public TextSpan SpanOf(int place) => words[place];

    /// <summary>The word without a possessive ending, apostrophes straight.</summary>
    public string Bare(int place) => Bare(Word(place));

    /// <inheritdoc cref="Bare(int)"/>
    public static string Bare(string word) =>
        word.Length > 2 && WordChars.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' ? word[..^2] : word;

    /// <summary>Whether the word owns what follows: "Kayani's", "the Pakistanis'".</summary>
    public bool IsPossessive(int place) =>
        Bare(place).Length < Word(place).Length || place + 1 < Count && GapAfter(place) is [var mark, ..] && WordChars.IsApostrophe(mark) && Word(place)[^1] == 's';

    /// <summary>What stands between a word and the one before it, or the beginning of the sentence.</summary>
    public string GapBefore(int place) => text[(place == 0 ? Span.Start : words[place - 1].End)..words[place].Start];

    /// <summary>What stands between a word and the one behind it, or the end of the sentence.</summary>
    public string GapAfter(int place) => text[words[place].End..(place + 1 == Count ? Span.End : words[place + 1].Start)];
}
