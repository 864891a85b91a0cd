namespace Bot.Core.Indexing;

/// <summary>Where in a passage's surroundings a term stands.</summary>
public enum Field
{
    /// <summary>The passage's own text: the only field that is quoted.</summary>
    Body,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The headings above the passage.</summary>
    Heading,
}
