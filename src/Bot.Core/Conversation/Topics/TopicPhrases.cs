using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Topics;

/// <summary>Cuts a sentence into stretches that may name a topic.</summary>
internal static class TopicPhrases
{
    /// <summary>A longer heading is a sentence rather than a name.</summary>
    public const int MaxHeadingLength = 60;

    private const int MaxNameWords = 7;
    private const int MinWordLength = 4;

    /// <summary>Appends names, single content words and pairs of them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens of one sentence; of a hyphenated word only the compound.</param>
    /// <param name="phrases">Filled in order of their places.</param>
    public static void Read(string text, ReadOnlySpan<Token> tokens, List<TopicPhrase> phrases)
    {
        for (var place = 0; place < tokens.Length; place++)
        {
            var words = NameLength(text, tokens, place);
            if (words == 0)
            {
                ReadCommonWords(text, tokens, place, phrases);
                continue;
            }

            phrases.Add(new TopicPhrase(place, words, Opens(text, tokens, place) ? TopicKind.Opening : TopicKind.Name));

            // People are named in full once and then by their last name, so that counts wherever it ends a name.
            if (words > 1) phrases.Add(new TopicPhrase(place + words - 1, 1, TopicKind.Name));
            place += words - 1;
        }
    }

    /// <summary>The characters of a phrase, without the possessive at their end.</summary>
    public static TextSpan Span(string text, ReadOnlySpan<Token> tokens, TopicPhrase phrase)
    {
        ref readonly var last = ref tokens[phrase.End - 1];
        return new TextSpan(tokens[phrase.First].Span.Start, last.Span.End - (IsPossessive(text, in last) ? 2 : 0));
    }

    /// <summary>The terms of a phrase, joined: equal topics share it.</summary>
    public static string Key(ReadOnlySpan<Token> tokens, TopicPhrase phrase)
    {
        if (phrase.Words == 1) return tokens[phrase.First].Term;
        var terms = new List<string>(phrase.Words);
        foreach (ref readonly var token in tokens[phrase.First..phrase.End])
            if (token.Kind != TokenKind.StopWord) terms.Add(token.Term);
        return string.Join(' ', terms);
    }

    private static void ReadCommonWords(string text, ReadOnlySpan<Token> tokens, int place, List<TopicPhrase> phrases)
    {
        if (!IsCommonWord(text, tokens[place])) return;
        phrases.Add(new TopicPhrase(place, 1, TopicKind.Word));
        if (place + 1 < tokens.Length && AreNeighbours(text, tokens[place], tokens[place + 1]) && IsCommonWord(text, tokens[place + 1]))
            phrases.Add(new TopicPhrase(place, 2, TopicKind.Phrase));
    }

    // Behind a colon, too, a capital says nothing.
    private static bool Opens(string text, ReadOnlySpan<Token> tokens, int place) =>
        place == 0 || text.AsSpan(tokens[place - 1].Span.End, tokens[place].Span.Start - tokens[place - 1].Span.End).Contains(':');

    // The first word of a sentence has a capital anyway, so alone it is no sign of a name.
    private static int NameLength(string text, ReadOnlySpan<Token> tokens, int start)
    {
        if (!IsNameWord(text, tokens[start]) || Opens(text, tokens, start) && GermanWords.IsDeterminer(Word(text, tokens[start]))) return 0;
        var length = 1;
        while (NextNameWord(text, tokens, start + length - 1) is { } next && next - start < MaxNameWords) length = next - start + 1;
        return length == 1 && Opens(text, tokens, start) ? 0 : length;
    }

    // "Secretary of State" and "Center for Scholars" go on behind a small word.
    private static int? NextNameWord(string text, ReadOnlySpan<Token> tokens, int place)
    {
        if (IsPossessive(text, tokens[place])) return null;
        var next = place + 1;
        if (next < tokens.Length && IsJoiner(text, tokens[next]) && AreNeighbours(text, tokens[place], tokens[next])) next++;
        var isName = next < tokens.Length && AreNeighbours(text, tokens[next - 1], tokens[next]) && IsNameWord(text, tokens[next]);
        return isName ? next : null;
    }

    private static bool IsJoiner(string text, in Token token) =>
        token.Kind == TokenKind.StopWord && token.Span.Slice(text) is "of" or "for";

    private static bool IsNameWord(string text, in Token token) =>
        token.Kind != TokenKind.StopWord && token.Span.Length > 1 && text.AsSpan(token.Span.Start, token.Span.Length).ContainsAnyInRange('A', 'Z');

    private static bool IsCommonWord(string text, in Token token) =>
        token.Kind != TokenKind.StopWord && token.Span.Length >= MinWordLength && char.IsLower(text[token.Span.Start]) && !IsNameWord(text, token)
        && !GermanWords.IsSmall(Word(text, token));

    private static ReadOnlySpan<char> Word(string text, in Token token) => text.AsSpan(token.Span.Start, token.Span.Length);

    private static bool AreNeighbours(string text, in Token left, in Token right) =>
        right.Span.Start - left.Span.End == 1 && text[left.Span.End] == ' ';

    private static bool IsPossessive(string text, in Token token) =>
        token.Span.Length > 2 && text[token.Span.End - 1] == 's' && text[token.Span.End - 2] is ('\'' or '’');
}
