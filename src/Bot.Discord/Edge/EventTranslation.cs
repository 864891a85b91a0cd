using System.Text.RegularExpressions;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;

namespace Bot.Discord.Edge;

/// <summary>Turns Discord's messages into the conversation's.</summary>
internal sealed partial class EventTranslation(DiscordOptions options)
{
    public const string Platform = "discord";

    private const long DiscordEpoch = 1_420_070_400_000;

    private readonly HashSet<ulong> servers = [.. options.Servers];
    private readonly HashSet<ulong> channels = [.. options.Channels];
    private readonly ChannelRules rules = new(options.Rule, options.ChannelRules);

    /// <summary>Whether the operator lets the bot answer there. A thread counts as the channel it belongs to; direct messages always count.</summary>
    public bool IsServed(Snowflake? guild, Snowflake channel, Snowflake? parent) =>
        guild is not { } server
        || ((servers.Count == 0 || servers.Contains(server.Value)) && (channels.Count == 0 || IsAmong(channels, channel, parent)));

    /// <summary>Whether a message mentions the bot, by its name or by the role of that name.</summary>
    public static bool Mentions(ReceivedMessage message, Snowflake bot) =>
        message.Mentions.Contains(bot) || (message.BotRole is { } role && message.MentionedRoles.Contains(role));

    private static bool MentionsOthers(ReceivedMessage message, Snowflake bot) => message.MentionsEveryone
        || message.Mentions.Any(user => user != bot) || message.MentionedRoles.Any(role => role != message.BotRole);

    /// <summary>The message as the conversation takes it.</summary>
    /// <param name="bot">The bot's own user.</param>
    public ChatMessage ToChat(ReceivedMessage message, Snowflake bot) => new()
    {
        Platform = Platform,
        EventId = message.Id.ToString(),
        Scope = (message.Guild ?? message.Author).ToString(),
        Channel = message.Channel.ToString(),
        ParentChannel = message.ParentChannel?.ToString(),
        MessageId = message.Id.ToString(),
        User = message.Author.ToString(),
        Text = WithoutMention(message, bot),
        PostedAt = PostedAt(message.Id),
        IsDirect = message.Guild is null,
        MentionsBot = Mentions(message, bot),
        MentionsOthers = MentionsOthers(message, bot),
        IsFromBot = message.IsAutomatic || message.Author == bot,
        Rule = rules.In(message.Channel.ToString(), message.ParentChannel?.ToString()),
    };

    /// <summary>When a message was posted: its id says so.</summary>
    public static DateTimeOffset PostedAt(Snowflake id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id.Value >> 22) + DiscordEpoch);

    private static bool IsAmong(HashSet<ulong> ids, Snowflake channel, Snowflake? parent) =>
        ids.Contains(channel.Value) || (parent is { } above && ids.Contains(above.Value));

    private static string WithoutMention(ReceivedMessage message, Snowflake bot) => Mention().Replace(
        message.Content,
        match => match.Groups["user"].Value == bot.ToString() || (message.BotRole is { } role && match.Groups["role"].Value == role.ToString())
            ? ""
            : match.Value).Trim();

    [GeneratedRegex(@"<@(?:!?(?<user>\d+)|&(?<role>\d+))>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
