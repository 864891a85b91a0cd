using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Slack.Rendering;

/// <summary>Shortens a text so that it ends with a sentence.</summary>
internal static class SentenceCut
{
    /// <summary>
    /// The longest beginning that ends with a sentence and measures at most as much as allowed; where the first sentence
    /// is already too long, the longest beginning that ends with a word.
    /// </summary>
    /// <param name="text">What to shorten.</param>
    /// <param name="allowed">The largest measure.</param>
    /// <param name="measure">What a character counts.</param>
    public static string Cut(string text, int allowed, Func<char, int> measure)
    {
        var fits = Fitting(text, allowed, measure);
        if (fits == text.Length) return text;
        var end = 0;
        foreach (var sentence in SentenceBoundaries.Split(text, new TextSpan(0, text.Length)))
            if (sentence.End <= fits) end = sentence.End;
        return text[..(end > 0 ? end : WordEnd(text, fits))];
    }

    private static int Fitting(string text, int allowed, Func<char, int> measure)
    {
        var (end, used) = (0, 0);
        while (end < text.Length && (used += measure(text[end])) <= allowed) end++;
        return end;
    }

    private static int WordEnd(string text, int end)
    {
        var space = end == 0 ? -1 : text.LastIndexOf(' ', end - 1);
        if (space > 0) return space;
        return end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
