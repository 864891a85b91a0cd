namespace Bot.Core.Analysis;

/// <summary>
/// Words by which questions are asked, and the commonest words between them, in languages other than English. Without them
/// a question's "welchem" or "किसने", which next to no article says, would be the rarest of its words and speak against every answer.
/// Spelt as they are written; folding takes their accents off. Not listed on purpose: what would then hide an English
/// word or name (die, war, man, mit, care, comment, dove, los), and numbers.
/// </summary>
internal static class ForeignStopWords
{
    private const string German = """
        wer wen wem wessen wie wieso weshalb warum wann wo woher wohin wobei wodurch wofür wogegen womit wonach woran worauf woraus worin
        worüber worum wovon wovor wozu welche welcher welches welchem welchen wieviel wieviele
        der das dem ein eine einer eines einem einen kein keine keiner keines keinem keinen
        ich du er sie es wir ihr ihm ihn ihnen mich dich sich sein seine seiner seines seinem seinen ihre ihrer ihres ihrem ihren
        dieser diese dieses diesem diesen jener jene jenes jede jeder jedes jedem jeden deren dessen
        und oder aber denn weil dass ob wenn als während auf aus bei beim durch für gegen im ins vom von zum zur zu nach unter zwischen
        ohne seit über vor um ab bis ist sind waren wurde wurden worden werden wird hatte hatten haben habe
        kann können konnte konnten soll sollte muss müssen nicht auch noch nur schon sehr hier dort dann
        """;

    private const string Hindi = """
        क्या कौन कौनसा कौनसी कौनसे किस किसने किसे किसको किसका किसकी किसके किससे किसमें किन किनका किनकी किनके किनसे किन्हें किन्होंने
        कब कहाँ कहां क्यों कैसे कैसा कैसी कितना कितने कितनी
        का के की को में से ने पर तक है हैं था थी थे हो हुआ हुई हुए होता होती होते होने और या कि जो तो भी ही जब तब
        यह ये वह वे इस उस इन उन इसका इसकी इसके उसका उसकी उसके अपना अपनी अपने सा सी लिए साथ द्वारा नहीं
        कर करना करने करता करती करते किया किए की गया गई गए जा जाता जाती जाते जाना रहा रही रहे सकता सकती सकते वाला वाली वाले
        """;

    private const string Romance = """
        qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo que una unos unas del por para fue fueron
        qui quel quelle quels quelles quand pourquoi combien lequel laquelle lesquels lesquelles une dans avec dont cette sont était
        che quale quali quando quanto quanta quanti quante perché della dei delle degli nel nella sono erano
        qual quais quem onde quantos quantas uma não são foi foram
        cine când unde câți câte căror cărui cărei este sunt pentru
        """;

    private const string Dutch = "wie wat waar wanneer waarom waardoor waarin welke welk hoeveel het een zijn werd";

    private const string Turkish = "nedir neden nerede nereye nereden nasıl hangi hangisi niçin kaç kimin kimi kime kimdir ve bir için ile olan olarak";

    private const string Russian = """
        кто кого кому кем что чего чему чем какой какая какое какие какого каком каких каким какую какими когда где куда откуда почему
        зачем как сколько чей чья чьи который которая которое которые которого котором
        и в во на с со к по из за от до о об у не а но или для же ли бы был была было были это этот эта эти его её их он она они
        """;

    private const string Greek = """
        ποιος ποια ποιο ποιοι ποιες ποιον ποιου ποιους ποιας ποιων τι πού πότε πώς γιατί πόσο πόση πόσα πόσοι πόσες
        ο η το οι τα του της των τον την τους στο στη στην στον στα και με σε από για που είναι ήταν ένα μια ως να θα δεν
        """;

    private const string Arabic = "ما ماذا من متى أين كيف لماذا كم أي أية هل لمن في على إلى عن مع هذا هذه التي الذي كان كانت هو هي أن إن";

    /// <summary>All of them, separated by white space.</summary>
    public const string Words = German + Hindi + Romance + Dutch + "\n" + Turkish + "\n" + Russian + Greek + Arabic;
}
