namespace Bot.Core.Conversation.Topics;

/// <summary>A topic as it is looked for.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Terms">The different terms of its name.</param>
/// <param name="Words">The words of its name.</param>
internal sealed record TopicEntry(Topic Topic, string[] Terms, TopicWord[] Words);
