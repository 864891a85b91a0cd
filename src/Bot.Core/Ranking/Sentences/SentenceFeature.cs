namespace Bot.Core.Ranking.Sentences;

/// <summary>What a sentence has to say for itself as the answer to a question; how much each counts says <see cref="SentenceWeights"/>.</summary>
/// <remarks>Words are measured by their rarities; all else is 0 or more times <see cref="PassageEvidence.Unit"/>.</remarks>
public enum SentenceFeature
{
    /// <summary>Rarities of the question's words in it, those of title and heading left out; another form of a word counts 0.8, a variant by its likeness.</summary>
    Words,

    /// <summary>Rarities of the question's words in it that title or heading hold too: they say little about which sentence answers.</summary>
    TitleWords,

    /// <summary>Rarities of the question's words that only the sentence before holds: "He", "it" and "this" point there.</summary>
    PreviousWords,

    /// <summary>The same of the sentence after.</summary>
    NextWords,

    /// <summary>Neighbouring words of the question, stop words too but not two of them, that are neighbours in it as they were written: how many.</summary>
    Phrases,

    /// <summary>How early it stands in its passage: 1 for the first sentence, 1/2 for the second, 1/3 for the third.</summary>
    Early,

    /// <summary>How few words it has that the question has not: ln(64 / (1 + words)), not below 0.</summary>
    Brevity,

    /// <summary>Asked who: two capitalised words in a row that the question has not.</summary>
    FullName,

    /// <summary>Asked who: "by" and a name.</summary>
    Agent,

    /// <summary>Asked when: a year, a month, a day of the week.</summary>
    Date,

    /// <summary>Asked where: a name after "in", "at", "near" and the like.</summary>
    Place,

    /// <summary>Asked how many or how much: a number.</summary>
    Figure,

    /// <summary>Asked how many of something: a number shortly before that word.</summary>
    FigureOf,

    /// <summary>Asked why: "because", "due", "led".</summary>
    Reason,

    /// <summary>Asked what something is: the word followed by "is" or a bracket.</summary>
    Definition,
}
