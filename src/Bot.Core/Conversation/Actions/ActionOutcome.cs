namespace Bot.Core.Conversation.Actions;

/// <summary>What a click leads to: a reply, or the answer being taken away.</summary>
/// <param name="Reply">What to say; null when there is nothing to say.</param>
/// <param name="DeletesAnswer">Whether the answer the button hangs on is to be deleted.</param>
/// <param name="IsPrivate">Whether only the clicker is to see the reply; false for what is worth everybody's reading.</param>
public sealed record ActionOutcome(Reply? Reply, bool DeletesAnswer = false, bool IsPrivate = true);
