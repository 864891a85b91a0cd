namespace Bot.Core.Conversation.Previews;

/// <summary>Shows what a platform's own renderer makes of a reply, so that an operator can look before inviting the bot.</summary>
public interface IReplyPreview
{
    /// <summary>As in <see cref="IncomingMessage.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>The platform's name for people.</summary>
    string Name { get; }

    /// <summary>Draws the message that would be sent.</summary>
    PreviewMessage Draw(Reply reply);
}
