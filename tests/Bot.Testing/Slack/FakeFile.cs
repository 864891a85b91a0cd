namespace Bot.Testing.Slack;

/// <summary>A file whose upload was completed.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Content">Its text.</param>
/// <param name="Channel">Where it is shown; "" for nowhere.</param>
/// <param name="ThreadTs">The thread there; null outside threads.</param>
public sealed record FakeFile(string Title, string Content, string Channel, string? ThreadTs);
