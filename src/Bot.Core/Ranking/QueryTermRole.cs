namespace Bot.Core.Ranking;

/// <summary>What a term of a question is for.</summary>
public enum QueryTermRole
{
    /// <summary>What the question is about: it is searched for, and an answer must hold it.</summary>
    Content,

    /// <summary>A word of asking ("mention", "happen"): it is searched for, but an answer need not hold it.</summary>
    Asking,

    /// <summary>The joined form of a hyphenated word: it is searched for beside its parts.</summary>
    Compound,

    /// <summary>A part of a compound that stands in the articles only joined: the compound stands for it.</summary>
    Part,
}
