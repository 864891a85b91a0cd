namespace Bot.Core.Conversation;

/// <summary>Draws a reply as plain text: for pipes, for notifications and for screen readers.</summary>
public static class ReplyText
{
    /// <summary>The whole reply, lines separated by '\n', without wrapping, colours, or a line end at its end.</summary>
    public static string Render(Reply reply) => throw new NotImplementedException();
}
