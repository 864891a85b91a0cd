using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Answering;

/// <summary>Finds the names in a question by their capitals, and its years and larger numbers.</summary>
/// <remarks>
/// Measured on questions written to look answerable: a small number is as often written as a word, and whether a word in small letters
/// is a name cannot be told from how the articles write it.
/// </remarks>
internal static class AskedNames
{
    private const int MinDigits = 3;

    // Nobody asks for more, and a reply names what is missing.
    private const int MaxNames = 12;
    private const int MaxWords = 8;

    // German writes every noun with a capital, so capitals tell names only where one of these shows that the question is English.
    private static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
    [
        "who", "whom", "whose", "what", "when", "where", "which", "why", "how", "is", "are", "were", "do", "does", "did", "the", "of", "to", "by",
    ]);

    // These are in German names too, or are German words.
    private static readonly FrozenSet<string> RatherEnglish = FrozenSet.ToFrozenSet(["was", "has", "had", "have", "and", "with", "from", "for", "at", "about"]);

    // "President Obama" is named by whoever says "Obama".
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
    [
        "mr", "mrs", "ms", "dr", "sir", "lord", "lady", "king", "queen", "prince", "princess", "pope", "president", "vice", "prime", "minister",
        "secretary", "chancellor", "chairman", "senator", "governor", "ambassador", "judge", "justice", "general", "admiral", "colonel",
        "captain", "professor", "gen", "adm", "col", "capt", "lt", "maj", "sgt", "sen", "rep", "gov", "prof", "rev", "hon", "st", "saint",
        "ceo", "cfo", "cto",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in order, the first <see cref="MaxNames"/> of them; words with capitals that stand side by side are one.</summary>
    public static ImmutableArray<AskedName> In(Analyzer analyzer, string question)
    {
        var tokens = new List<Token>();
        analyzer.Analyze(question, new TextSpan(0, question.Length), tokens);
        tokens.RemoveAll(token => token.Kind == TokenKind.Compound);
        var (capitalsTell, acronymsTell) = (CapitalsTell(question, tokens), question.Any(char.IsLower));
        var names = new List<AskedName>();
        var end = -1;
        foreach (var (place, token) in tokens.Index())
        {
            var word = token.Span.Slice(question);
            var isNumber = char.IsDigit(word[0]);
            if (word.Length > Folding.MaxLength) continue;
            if (!isNumber && !IsOfName(word, token.Kind, capitalsTell && place > 0, acronymsTell)) continue;
            if (isNumber && AskedWord.DigitsOf(word).Length < MinDigits) continue;
            var asked = new AskedWord(WithoutPossessive(word), token.Term);
            var isNext = !isNumber && end >= 0 && names[^1].Words.Length < MaxWords && question.AsSpan(end, token.Span.Start - end).Trim(" -") is [];
            if (isNext) names[^1] = new AskedName(names[^1].Words.Add(asked));
            else if (names.Count < MaxNames) names.Add(new AskedName([asked]));
            else break;

            // "Intel's CEO" are two.
            end = isNumber || asked.Text != word ? -1 : token.Span.End;
        }

        return [.. names];
    }

    private static bool IsOfName(string word, TokenKind kind, bool capitalTells, bool acronymTells) =>
        kind == TokenKind.Word && word.Count(char.IsLetter) > 1 && (acronymTells && AskedWord.IsCapitals(word) || capitalTells && char.IsUpper(word[0]))
        && !AskingWords.Contains(word) && !Titles.Contains(word);

    // Where every word has a capital, none tells anything.
    private static bool CapitalsTell(string question, List<Token> tokens)
    {
        var words = tokens.ConvertAll(token => token.Span.Slice(question));
        if (words.Count == 0 || !words.Skip(1).Any(word => char.IsLower(word[0]))) return false;
        words[0] = words[0].ToLowerInvariant();
        return words.Exists(English.Contains) || words.Exists(RatherEnglish.Contains) && !words.Exists(word => GermanWords.Contains(word)) && !IsGermanWhat(words);
    }

    // "Was sagte er?", but "Was Smith born in Turku?"
    private static bool IsGermanWhat(List<string> words) => words is ["was", var next, ..] && char.IsLower(next[0]);

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}
