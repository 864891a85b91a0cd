namespace Bot.Core.Conversation.Actions;

/// <summary>A click on a button under an answer.</summary>
/// <param name="Message">Who clicked and where; its text is the question that the answer was given to, as read from the answer.</param>
/// <param name="Token">What the button carries, as it arrived.</param>
/// <param name="IsModerator">Whether the platform lets the clicker manage other people's messages.</param>
/// <param name="IsPrivate">Whether the answer it hangs on is seen by the clicker alone.</param>
public sealed record ActionRequest(IncomingMessage Message, string Token, bool IsModerator, bool IsPrivate = false);
