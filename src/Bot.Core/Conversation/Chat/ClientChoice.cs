namespace Bot.Core.Conversation.Chat;

/// <summary>Which client connects the bot to a chat platform.</summary>
public enum ClientChoice
{
    /// <summary>The public library where the build has it, else the built-in client.</summary>
    Auto,

    /// <summary>The public library; a build without it does not start.</summary>
    Library,

    /// <summary>The built-in client, also where the build has the library.</summary>
    Builtin,
}
