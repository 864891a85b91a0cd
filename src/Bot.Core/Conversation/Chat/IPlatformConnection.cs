namespace Bot.Core.Conversation.Chat;

/// <summary>A chat platform that is configured, and whether the bot is connected to it now; each such edge registers one.</summary>
public interface IPlatformConnection
{
    /// <summary>As in <see cref="IncomingMessage.Platform"/>.</summary>
    string Platform { get; }

    bool IsConnected { get; }
}
