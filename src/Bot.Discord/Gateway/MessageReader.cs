using Bot.Discord.Port;
using Bot.Discord.Rest;
using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>Turns Discord's messages into the port's.</summary>
internal static class MessageReader
{
    private const int Plain = 0;
    private const int Reply = 19;

    public static ReceivedMessage Read(WireMessage message, ThreadDirectory threads, IReadOnlyDictionary<Snowflake, Snowflake> botRoles) => new()
    {
        Id = message.Id,
        Channel = message.ChannelId,
        ParentChannel = threads.ParentOf(message.ChannelId),
        Guild = message.GuildId,
        Author = message.Author?.Id ?? default,
        IsPrivate = ((message.Flags ?? 0) & MessageBodies.Ephemeral) != 0,
        IsAutomatic = IsAutomatic(message),
        Content = message.Content ?? "",
        Embeds = [.. (message.Embeds ?? []).Select(embed => embed.Description ?? "")],
        IsWithheld = IsWithheld(message),
        Mentions = [.. (message.Mentions ?? []).Select(user => user.Id)],
        MentionedRoles = [.. message.MentionRoles ?? []],
        MentionsEveryone = message.MentionEveryone,
        BotRole = message.GuildId is { } guild && botRoles.TryGetValue(guild, out var role) ? role : null,
    };

    private static bool IsAutomatic(WireMessage message) =>
        message.WebhookId is not null || message.Author is null or { Bot: true } or { System: true } || message.Type is not (Plain or Reply);

    private static bool IsWithheld(WireMessage message) =>
        string.IsNullOrEmpty(message.Content) && message.Type is Plain or Reply && message.Poll is null
        && message is { Embeds: null or [], Attachments: null or [], StickerItems: null or [], MessageSnapshots: null or [] };
}
