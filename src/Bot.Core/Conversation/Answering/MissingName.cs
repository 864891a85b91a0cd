namespace Bot.Core.Conversation.Answering;

/// <summary>A name that was asked for and stands neither in an excerpt nor in its source.</summary>
/// <param name="Name">As it was asked.</param>
/// <param name="IsBeside">Whether it stands in the rest of the excerpt's paragraph.</param>
public readonly record struct MissingName(string Name, bool IsBeside);
