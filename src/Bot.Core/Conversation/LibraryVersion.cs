namespace Bot.Core.Conversation;

/// <summary>Which snapshot of the articles an answer was made from.</summary>
/// <param name="Hash">8 lower-case hex digits over the names, attributions and texts of the articles served.</param>
/// <param name="IndexedAt">When it was indexed.</param>
public sealed record LibraryVersion(string Hash, DateTimeOffset IndexedAt);
