using System.Collections.Frozen;
using Bot.Core.Analysis;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Tells words that may be an answer by themselves: numbers, dates, names, reasons.</summary>
internal static class ClueWords
{
    private static readonly FrozenSet<string> Numbers = Terms("""
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half percent
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarden prozent
        दो तीन चार पांच पाँच छह सात आठ नौ दस बीस सौ हजार हज़ार लाख करोड़ प्रतिशत
        """);

    private static readonly FrozenSet<string> Dates = Terms("""
        january february march april may june july august september october november december century decade
        monday tuesday wednesday thursday friday saturday sunday today
        januar februar märz mai juni juli oktober dezember jahrhundert jahrhunderts jahrhunderte
        जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर शताब्दी सदी
        """);

    private static readonly FrozenSet<string> Reasons = Terms("""
        due reason therefore thus cause result order since hence
        weil aufgrund wegen grund denn daher deshalb damit
        क्योंकि कारण वजह इसलिए
        """);

    public static bool IsNumber(string text, Token token) => char.IsDigit(text[token.Span.Start]) || Numbers.Contains(token.Term);

    /// <summary>A year from 1000 to 2999, with or without what is joined to it ("1980s"), or a name from the calendar.</summary>
    public static bool IsDate(Token token)
    {
        var word = token.Term.AsSpan();
        return Dates.Contains(token.Term)
            || word.Length >= 4 && word[0] is '1' or '2' && !word[..4].ContainsAnyExceptInRange('0', '9') && (word.Length == 4 || !char.IsAsciiDigit(word[4]));
    }

    public static bool IsReason(Token token) => Reasons.Contains(token.Term) || token.Term == "because";

    public static bool IsCapitalised(string text, Token token) => char.IsUpper(text[token.Span.Start]);

    private static FrozenSet<string> Terms(string words) => words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Stemmer.Stem(WordForms.FoldWord(word))).ToFrozenSet(StringComparer.Ordinal);
}
