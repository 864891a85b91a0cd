namespace Bot.Core.Conversation;

/// <summary>A misspelt word of a question that was put right.</summary>
/// <param name="Asked">The word as it was asked.</param>
/// <param name="Shown">The word of the articles that was looked up in its place, folded.</param>
public sealed record Correction(string Asked, string Shown);
