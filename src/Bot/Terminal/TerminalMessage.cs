using Bot.Core.Conversation;

namespace Bot.Terminal;

/// <summary>What is typed in the terminal, or given to <c>bot ask</c>, as a message.</summary>
internal static class TerminalMessage
{
    public static IncomingMessage Of(string text) =>
        new() { Platform = "terminal", Channel = "terminal", User = "terminal", Text = text };
}
