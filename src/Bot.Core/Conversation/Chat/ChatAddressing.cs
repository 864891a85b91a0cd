namespace Bot.Core.Conversation.Chat;

/// <summary>Decides whether a message in a shared channel is for the bot.</summary>
internal static class ChatAddressing
{
    /// <summary>How the message addresses the bot; null when it does not concern it at all.</summary>
    public static Addressing? Of(ChatMessage message)
    {
        if (message.IsFromBot) return null;
        if (message.IsDirect) return Addressing.Direct;
        if (message.MentionsBot) return Addressing.Mentioned;
        return message.Rule switch
        {
            ChannelRule.MentionsOnly => null,
            ChannelRule.EveryQuestion when !message.MentionsOthers && message.Text.TrimEnd().EndsWith('?') => Addressing.Mentioned,
            _ => Addressing.Overheard,
        };
    }
}
