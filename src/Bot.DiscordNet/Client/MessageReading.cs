using Bot.Discord.Port;
using Discord;
using Discord.WebSocket;

namespace Bot.DiscordNet.Client;

/// <summary>Turns Discord.Net's messages into the port's.</summary>
internal static class MessageReading
{
    public static ReceivedMessage Read(SocketMessage message)
    {
        var guild = (message.Channel as SocketGuildChannel)?.Guild;
        var detail = message as SocketUserMessage;
        return new ReceivedMessage
        {
            Id = new Snowflake(message.Id),
            Channel = new Snowflake(message.Channel.Id),
            ParentChannel = ParentOf(message.Channel),
            Guild = guild is null ? null : new Snowflake(guild.Id),
            Author = new Snowflake(message.Author.Id),
            IsPrivate = message.Flags?.HasFlag(MessageFlags.Ephemeral) ?? false,
            IsAutomatic = message.Author.IsBot || message.Author.IsWebhook || !IsWritten(message),
            Content = message.Content ?? "",
            Embeds = [.. message.Embeds.Select(embed => embed.Description ?? "")],
            IsWithheld = IsWithheld(message, detail),
            Mentions = [.. message.MentionedUsers.Select(user => new Snowflake(user.Id))],
            MentionedRoles = [.. RolesIn(message).Select(role => new Snowflake(role))],
            MentionsEveryone = message.MentionedEveryone,
            BotRole = RoleOfBot(guild),
        };
    }

    /// <summary>The channel that holds a thread; null for other channels.</summary>
    public static Snowflake? ParentOf(IChannel? channel) => IdOf((channel as SocketThreadChannel)?.ParentChannel?.Id);

    // Its own list leaves out the roles that it does not know, and its list of tags those that stand in content which the bot does not get.
    private static IEnumerable<ulong> RolesIn(SocketMessage message) => message.MentionedRoles.Where(role => role is not null).Select(role => role.Id)
        .Concat(message.Tags.Where(tag => tag.Type == TagType.RoleMention).Select(tag => tag.Key)).Distinct();

    private static bool IsWritten(SocketMessage message) => message.Type is MessageType.Default or MessageType.Reply;

    private static bool IsWithheld(SocketMessage message, SocketUserMessage? detail) =>
        string.IsNullOrEmpty(message.Content) && IsWritten(message) && message.Embeds.Count == 0 && message.Attachments.Count == 0
        && message.Stickers.Count == 0 && detail is { Poll: null, ForwardedMessages: null or { Count: 0 } };

    private static Snowflake? RoleOfBot(SocketGuild? guild) =>
        IdOf(guild?.Roles.FirstOrDefault(role => role.Tags?.BotId == guild.CurrentUser?.Id && role.Tags?.BotId is not null)?.Id);

    private static Snowflake? IdOf(ulong? id) => id is { } known ? new Snowflake(known) : null;
}
