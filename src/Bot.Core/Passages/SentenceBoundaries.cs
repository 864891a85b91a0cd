using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>
/// Finds where sentences begin and end, by rules and word lists: a stop ends a sentence unless what stands around it says otherwise.
/// Where both readings are likely ("the U.S. Congress") the sentence goes on, as a quote too long is better than one cut short.
/// Takes time linear in the length.
/// </summary>
public static class SentenceBoundaries
{
    /// <summary>
    /// The sentences of a stretch of text in order, each without surrounding white space; together they cover every other character.
    /// Marks without a word belong to the sentence before them.
    /// A stretch without any stop is one sentence; blank lines, and line ends in lists and verse-like short lines, end sentences too.
    /// </summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        Split(text, span, sentences);
        return [.. sentences];
    }

    /// <summary>Appends the sentences to a list, which is empty before.</summary>
    internal static void Split(string text, TextSpan span, List<TextSpan> sentences)
    {
        var lines = new LineBreaks(text, span);
        var stops = new StopRules(text, span);
        var (start, index) = (span.Start, span.Start);
        while (index < span.End)
        {
            var skipped = text.AsSpan(index, span.End - index).IndexOfAny(SentenceMarks.Ends);
            if (skipped < 0) break;
            index += skipped;
            var next = index + 1;
            var isEnd = text[index] == '\n' ? lines.EndsSentence(index) : stops.EndsSentence(start, index, out next);
            if (isEnd)
            {
                Add(sentences, text, start, next);
                start = next;
            }

            index = next;
        }

        Add(sentences, text, start, span.End);
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        var sentence = new TextSpan(start, end).Trim(text);
        if (sentence.IsEmpty) return;

        // Marks alone ("..." on its own, a stray quote) are no sentence that anybody could quote.
        if (sentences.Count > 0 && !HasWord(text.AsSpan(sentence.Start, sentence.Length)))
            sentences[^1] = new TextSpan(sentences[^1].Start, sentence.End);
        else sentences.Add(sentence);
    }

    private static bool HasWord(ReadOnlySpan<char> sentence)
    {
        foreach (var c in sentence)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        return false;
    }
}
