using System.Globalization;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;

namespace Bot.Slack.Answering;

/// <summary>Turns Slack's messages into the core's.</summary>
internal sealed class MessageTranslator(SlackOptions options, SlackIdentity identity)
{
    // An ordinary message, one with a file, and a thread's answer that is shown in the channel, too.
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "file_share", "thread_broadcast" };

    private readonly ChannelRules rules = new(options.Rule, options.ChannelRules);

    public ChatMessage Translate(MessagePosted message)
    {
        var isFromBot = IsFromBot(message.User, message.BotId) || (message.Subtype is { } subtype && !Questions.Contains(subtype));
        return Translate(message, message.Channel, message.Ts, message.ThreadTs, message.Text, message.IsDirect) with
        {
            // One mention comes as two events with an id each: the message itself is what must be answered once.
            EventId = $"message:{message.Channel}:{message.Ts}",
            MentionsBot = message.IsMentionEvent || MessageText.Mentions(message.Text, identity.BotUser),
            IsFromBot = isFromBot,
        };
    }

    public ChatMessage Translate(MessageEdited message) =>
        Translate(message, message.Channel, message.Ts, message.ThreadTs, message.Text, message.IsDirect) with
        {
            IsFromBot = IsFromBot(message.User, message.BotId),
        };

    private ChatMessage Translate(SlackEvent happening, string channel, string ts, string? thread, string text, bool isDirect) => new()
    {
        Platform = SlackEdge.Name,
        EventId = happening.EventId ?? $"message:{channel}:{ts}",
        Scope = isDirect ? happening.User ?? channel : happening.TeamId ?? channel,
        Channel = Conversations.Thread(channel, thread ?? ts),
        ParentChannel = channel,
        MessageId = ts,
        User = happening.User ?? "",
        Text = MessageText.Typed(text, identity.BotUser),
        PostedAt = TimeOf(ts),
        IsDirect = isDirect,
        MentionsBot = MessageText.Mentions(text, identity.BotUser),
        MentionsOthers = MessageText.MentionsOthers(text, identity.BotUser),
        Rule = rules.In(channel),
    };

    private bool IsFromBot(string? user, string? bot) => bot is not null || user is null || user == identity.BotUser || user == "USLACKBOT";

    // A ts is seconds, a point, and a counter.
    private static DateTimeOffset TimeOf(string ts) =>
        decimal.TryParse(ts, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253_402_300_799
            ? DateTimeOffset.UnixEpoch.AddSeconds((double)seconds)
            : DateTimeOffset.UnixEpoch;
}
