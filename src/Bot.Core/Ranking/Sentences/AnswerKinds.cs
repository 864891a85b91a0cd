using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads off a question's words what sort of answer it wants. In English all sorts; in other languages those that <see cref="ForeignQuestions"/> lists.</summary>
public static class AnswerKinds
{
    /// <summary>"What is X" of more words asks for something about X rather than what it is.</summary>
    private const int LongestDefinition = 7;

    private static readonly FrozenDictionary<string, AnswerKind> Openers = Table(
        (AnswerKind.Person, "who whom whose whos"), (AnswerKind.Date, "when"), (AnswerKind.Place, "where"), (AnswerKind.Reason, "why"));

    /// <summary>Words right behind "how", or one or two behind "what" and "which".</summary>
    private static readonly FrozenDictionary<string, AnswerKind> Wanted = Table(
        (AnswerKind.Date, "year years date day month century decade time era period season"),
        (AnswerKind.Figure, """
            percent percentage number amount population age rate size temperature height length distance cost price speed weight
            many much long old far tall high big large fast often deep wide heavy few
            """),
        (AnswerKind.Place, "city cities country countries state states place location town region county continent village island street"),
        (AnswerKind.Person, "person man woman king queen president actor actress author singer writer character player leader emperor scientist"));

    /// <summary>The sort of answer that the first question word asks for.</summary>
    public static AnswerKind Of(string question)
    {
        var words = Words(question);
        for (var place = 0; place < words.Length; place++)
        {
            if (Openers.TryGetValue(words[place], out var kind)) return kind;
            if (words[place] is "what" or "whats" or "which" or "how") return After(words, place);
        }

        return ForeignQuestions.Of(question, words);
    }

    /// <summary>The word behind "how many" or "how much"; empty when nothing is counted.</summary>
    public static string CountedWord(string question)
    {
        var words = Words(question);
        var place = Array.FindIndex(words, word => word is "many" or "much");
        return place > 0 && words[place - 1] == "how" && place + 1 < words.Length ? words[place + 1] : "";
    }

    private static AnswerKind After(string[] words, int place)
    {
        var reach = words[place] == "how" ? 1 : 2;
        foreach (var word in words.Skip(place + 1).Take(reach))
            if (Wanted.TryGetValue(word, out var kind)) return kind;
        return words.Length <= LongestDefinition && AsksWhatIs(words, place) ? AnswerKind.Definition : AnswerKind.Other;
    }

    private static bool AsksWhatIs(string[] words, int place) => words[place] switch
    {
        "whats" => true,
        "what" => place + 1 < words.Length && words[place + 1] is "is" or "are" or "was" or "were" or "does",
        _ => false,
    };

    private static string[] Words(string question) =>
        string.Concat(question.ToLowerInvariant().Where(letter => letter is not ('\'' or '’')).Select(letter => IsOfWord(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static FrozenDictionary<string, AnswerKind> Table(params (AnswerKind Kind, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => KeyValuePair.Create(word, row.Kind)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
