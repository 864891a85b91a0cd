namespace Bot.Core.Conversation.Topics;

/// <summary>What makes a stretch of text a candidate for a topic.</summary>
internal enum TopicKind
{
    /// <summary>A single content word in lower case.</summary>
    Word,

    /// <summary>Two content words that follow each other.</summary>
    Phrase,

    /// <summary>Capitalised words at the head of a sentence, where the first has a capital anyway: "One American".</summary>
    Opening,

    /// <summary>Capitalised words: a person, a place, an organisation.</summary>
    Name,

    /// <summary>A section heading.</summary>
    Heading,
}
