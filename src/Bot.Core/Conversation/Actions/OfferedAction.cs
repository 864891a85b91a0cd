namespace Bot.Core.Conversation.Actions;

/// <summary>A button that belongs under a reply.</summary>
/// <param name="Label">What stands on it; at most 36 characters.</param>
/// <param name="Token">What it does.</param>
public sealed record OfferedAction(string Label, ActionToken Token);
