namespace Bot.Core.Conversation;

/// <summary>Settings of what is kept about people's use; bound from the section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>
    /// Whether the latest questions are shown on the status page, with their words but never with who asked. They are held in
    /// memory and end with the process. Default false.
    /// </summary>
    public bool KeepQuestions { get; init; }
}
