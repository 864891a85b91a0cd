namespace Bot.Core.Conversation.Chat;

/// <summary>Whether a question is taken now.</summary>
public enum Admission
{
    /// <summary>It is answered.</summary>
    Admitted,

    /// <summary>It comes too fast, and the asker is to be told: the first time in this window.</summary>
    TooFastTellOnce,

    /// <summary>It comes too fast, and the asker knows.</summary>
    TooFast,
}
