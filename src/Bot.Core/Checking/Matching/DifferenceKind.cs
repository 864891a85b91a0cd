namespace Bot.Core.Checking.Matching;

/// <summary>What was done to the article's words.</summary>
internal enum DifferenceKind
{
    /// <summary>Other words stand in their place.</summary>
    Replaced,

    /// <summary>Words are missing, and nothing says so.</summary>
    LeftOut,

    /// <summary>Words are added, and nothing says so.</summary>
    Added,

    /// <summary>An ellipsis says that words are missing.</summary>
    Omission,

    /// <summary>An ellipsis bridges more than a passage.</summary>
    FarOmission,

    /// <summary>Brackets say that words are the writer's.</summary>
    Bracketed,

    /// <summary>Sentences follow each other that are no neighbours.</summary>
    Joined,

    /// <summary>What follows stands earlier in the article.</summary>
    Reordered,

    /// <summary>What follows stands in another article.</summary>
    OtherArticle,
}
