using System.Collections.Frozen;

namespace Bot.Core.Conversation.Answering;

/// <summary>Tells a question from a topic from a phrase by its form.</summary>
internal static class QuestionForm
{
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
    [
        "who", "whom", "whose", "what", "whats", "when", "where", "which", "why", "how", "is", "are", "was", "were", "do", "does",
        "did", "can", "could", "should", "would", "will", "has", "have", "had", "tell", "explain", "describe", "name", "list",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Quotes = ['"', '“', '”', '„', '«', '»'];

    /// <summary>How a text is to be taken.</summary>
    /// <param name="text">The text, without command and filter.</param>
    /// <param name="maxTopicWords">A text of more words is a question.</param>
    public static RequestKind KindOf(string text, int maxTopicWords)
    {
        if (IsQuoted(text)) return RequestKind.Phrase;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > maxTopicWords || text.EndsWith('?')) return RequestKind.Question;
        var opener = new string([.. words[0].TakeWhile(char.IsLetter)]);
        return words.Length > 1 && Openers.Contains(opener) ? RequestKind.Question : RequestKind.Topic;
    }

    /// <summary>The phrase inside a quoted text, without its marks.</summary>
    public static string Unquote(string text) => text.Trim().Trim(Quotes).Trim();

    private static bool IsQuoted(string text)
    {
        text = text.Trim();
        return text.Length > 2 && Quotes.Contains(text[0]) && Quotes.Contains(text[^1])
            && text.AsSpan(1, text.Length - 2).IndexOfAny(Quotes) < 0 && text.Any(char.IsLetterOrDigit);
    }
}
