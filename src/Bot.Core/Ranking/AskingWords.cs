using System.Collections.Frozen;

namespace Bot.Core.Ranking;

/// <summary>
/// Words by which people ask rather than what they ask about. They are too telling for the list of stop words
/// ("mention" may be the very word), but their absence from an article says nothing about whether it answers.
/// </summary>
internal static class AskingWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "according", "address", "answer", "anyone", "anything", "argue", "argued", "article", "articles", "ask", "asked",
        "author", "authors", "believe", "believed", "call", "called", "cause", "caused", "claim", "claimed", "come", "describe",
        "described", "discuss", "discussed", "does", "done", "exactly", "example", "examples", "exist", "explain", "explained",
        "find", "found", "give", "given", "happen", "happened", "happens", "hear", "identify", "kind", "know", "known", "list",
        "look", "made", "make", "mean", "meaning", "means", "meant", "mention", "mentioned", "mentions", "name", "named", "names",
        "one", "passage", "people", "person", "please", "quote", "quoted", "quotes", "read", "refer", "referred", "regarding",
        "report", "reported", "said", "say", "saying", "says", "see", "seen", "show", "shown", "someone", "something", "sort",
        "source", "speak", "state", "stated", "states", "statement", "suggest", "suggested", "take", "talk", "talked", "tell",
        "text", "thing", "things", "think", "thought", "told", "topic", "try", "type", "use", "used", "view", "views", "want",
        "held", "hold", "holds", "many", "much", "often", "published", "took", "taken", "place",
        "word", "words", "write", "writes", "written", "wrote",
        "heißt", "hieß", "heißen", "hießen", "lautet", "nennt", "nannte", "genannt", "bezeichnet", "bezeichnete", "bedeutet", "gibt", "gab",
        "wen", "wat", "cómo", "viele", "viel", "laut", "नाम", "कहा", "कहते", "बताइए", "बताएं", "मतलब", "अर्थ", "प्रकार",
    ],
    StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Words.Contains(word);
}
