using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Topics;

/// <summary>Cuts a sentence into stretches that may name a topic.</summary>
internal static class TopicPhrases
{
    /// <summary>A longer heading is a sentence rather than a name.</summary>
    public const int MaxHeadingLength = 60;

    private const int MaxNameWords = 5;
    private const int MinWordLength = 4;

    /// <summary>Names, single content words and pairs of them, with the key that equal topics share.</summary>
    public static IEnumerable<(TextSpan Span, string Key, TopicKind Kind)> In(string text, List<Token> tokens)
    {
        for (var place = 0; place < tokens.Count; place++)
        {
            var words = NameLength(text, tokens, place);
            if (words > 0)
            {
                var name = tokens.GetRange(place, words);
                yield return (Cover(name), Key(name), TopicKind.Name);
                place += words - 1;
                continue;
            }

            if (!IsCommonWord(text, tokens[place])) continue;
            yield return (tokens[place].Span, tokens[place].Term, TopicKind.Word);
            if (place + 1 >= tokens.Count || !AreNeighbours(text, tokens[place], tokens[place + 1])) continue;
            if (!IsCommonWord(text, tokens[place + 1])) continue;
            var pair = tokens.GetRange(place, 2);
            yield return (Cover(pair), Key(pair), TopicKind.Phrase);
        }
    }

    /// <summary>The terms of a name, joined.</summary>
    public static string Key(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Term));

    // The first word of a sentence has a capital anyway, so alone it is no sign of a name.
    private static int NameLength(string text, List<Token> tokens, int start)
    {
        var length = 0;
        while (start + length < tokens.Count && length < MaxNameWords && IsNameWord(text, tokens[start + length])
            && (length == 0 || AreNeighbours(text, tokens[start + length - 1], tokens[start + length]))) length++;
        return start == 0 && length == 1 ? 0 : length;
    }

    private static bool IsNameWord(string text, Token token) =>
        token.Kind == TokenKind.Word && char.IsUpper(text[token.Span.Start]) && token.Span.Length > 1;

    private static bool IsCommonWord(string text, Token token) =>
        token.Kind == TokenKind.Word && token.Span.Length >= MinWordLength && char.IsLower(text[token.Span.Start]);

    private static bool AreNeighbours(string text, Token left, Token right) =>
        right.Span.Start - left.Span.End == 1 && text[left.Span.End] == ' ';

    private static TextSpan Cover(List<Token> tokens) => new(tokens[0].Span.Start, tokens[^1].Span.End);
}
