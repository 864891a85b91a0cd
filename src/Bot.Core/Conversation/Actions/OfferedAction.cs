namespace Bot.Core.Conversation.Actions;

/// <summary>A button that belongs under a reply.</summary>
/// <param name="Label">What stands on it; at most 36 characters.</param>
/// <param name="Token">What it does.</param>
public sealed record OfferedAction(string Label, ActionToken Token)
{
    /// <summary>Whether it cannot be carried out without the question; what stands around an excerpt, and how to cite it, the token tells alone.</summary>
    public bool NeedsQuestion => Token.Kind is not (ActionKind.Context or ActionKind.Cite or ActionKind.Continue or ActionKind.Delete);
}
