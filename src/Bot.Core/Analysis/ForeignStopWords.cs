namespace Bot.Core.Analysis;

/// <summary>
/// Words by which questions are asked in languages other than English. Next to no article says "welchem" or "किसने", so unless
/// they count for nothing they are the rarest words of their question and speak against every answer.
/// Spelt as they are written; folding takes their accents off. Not listed on purpose: what would then hide an English
/// word or name (Italian "dove", French "comment", Spanish "cómo", German "wen"), and the other common words of these languages:
/// how rare they are says enough about them, and with them gone the measured sets were answered worse.
/// </summary>
internal static class ForeignStopWords
{
    /// <summary>All of them, separated by white space: German, Hindi, Romance languages, Dutch, Turkish, Russian, Greek, Arabic.</summary>
    public const string Words = """
        wer wem wessen wie wieso weshalb warum wann wo woher wohin wobei wodurch wofür wogegen womit wonach woran worauf woraus worin
        worüber worum wovon wovor wozu welche welcher welches welchem welchen wieviel wieviele
        क्या कौन कौनसा कौनसी कौनसे किस किसने किसे किसको किसका किसकी किसके किससे किसमें किन किनका किनकी किनके किनसे किन्हें किन्होंने
        कब कहाँ कहां क्यों कैसे कैसा कैसी कितना कितने कितनी
        qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde
        quel quelle quels quelles quand pourquoi combien lequel laquelle lesquels lesquelles
        quale quali quando quanto quanti quante perché qual quais quem onde quantos quantas când unde câți câte căror cărui cărei
        waar wanneer waarom waardoor waarin welke welk hoeveel
        nedir neden nerede nereye nereden nasıl hangi hangisi niçin kaç kimin kime kimdir
        кто кого кому кем что чего чему чем какой какая какое какие какого каком каких каким какую какими когда где куда откуда почему
        зачем сколько чей чья чьи
        ποιος ποια ποιο ποιοι ποιες ποιον ποιου ποιους ποιας ποιων τι πού πότε πώς γιατί πόσο πόση πόσα πόσοι πόσες
        ماذا متى أين كيف لماذا كم هل
        """;
}
