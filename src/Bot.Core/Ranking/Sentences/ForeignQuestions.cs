using System.Collections.Frozen;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads off the question words of languages other than English what sort of answer is wanted.</summary>
/// <remarks>
/// Not listed: words that mean something else in another of these languages (French "qui", Dutch "wie"), and German "wer" and "wo",
/// whose answers no capital tells from other nouns (measured: they hurt).
/// </remarks>
internal static class ForeignQuestions
{
    private static readonly FrozenDictionary<string, AnswerKind> Phrases = Table(
        (AnswerKind.Person, "quién, quiénes, quem, кто, кого, кому, кем, ποιος, ποιον, ποιοι"),
        (AnswerKind.Date, """
            wann, welchem jahr, welches jahr, welchem jahrhundert, welchem monat, welchem tag, कब, किस वर्ष, किस साल, किस दिन, किस महीने, किस शताब्दी,
            cuándo, qué año, quand, quelle année, quando, que ano, wanneer, welk jaar, când, ne zaman, hangi yıl, hangi yılda,
            когда, каком году, πότε, متى, أي عام, khi nào, năm nào
            """),
        (AnswerKind.Figure, """
            wie viele, wie viel, wieviel, wieviele, wie hoch, wie lang, wie lange, wie alt, wie groß, wie weit, wie schnell, wie oft, wie schwer,
            कितना, कितने, कितनी, cuántos, cuántas, cuánto, cuánta, combien, quanti, quante, quanto, quanta, quantos, quantas, hoeveel,
            câți, câte, cât, kaç, сколько, πόσο, πόσα, πόσοι, πόσες, πόση, كم, bao nhiêu
            """),
        (AnswerKind.Reason, "warum, weshalb, wieso, क्यों"));

    /// <summary>Of scripts without spaces.</summary>
    private static readonly (AnswerKind Kind, string[] Parts)[] Unspaced =
    [
        (AnswerKind.Date, ["什么时候", "什麼時候", "何时", "何時", "哪一年", "哪年", "いつ", "何年", "เมื่อไหร่", "เมื่อใด", "ปีใด", "ปีไหน"]),
        (AnswerKind.Figure, ["多少", "几", "幾", "いくつ", "何人", "กี่", "เท่าไร", "เท่าใด"]),
    ];

    /// <summary>The sort of answer that the first question word asks for.</summary>
    /// <param name="question">The question.</param>
    /// <param name="words">Its words in lower case.</param>
    public static AnswerKind Of(string question, string[] words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            if (Phrases.TryGetValue(words[place], out var kind)) return kind;
            if (place > 0 && Phrases.TryGetValue($"{words[place - 1]} {words[place]}", out kind)) return kind;
        }

        return Array.Find(Unspaced, row => Array.Exists(row.Parts, part => question.Contains(part, StringComparison.Ordinal))).Kind;
    }

    private static FrozenDictionary<string, AnswerKind> Table(params (AnswerKind Kind, string Phrases)[] rows) => rows
        .SelectMany(row => row.Phrases.Split(',', StringSplitOptions.TrimEntries).Select(phrase => KeyValuePair.Create(phrase, row.Kind)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
