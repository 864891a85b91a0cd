using System.Text.Json;
using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireMessage
{
    public required Snowflake Id { get; init; }

    public required Snowflake ChannelId { get; init; }

    public Snowflake? GuildId { get; init; }

    public WireUser? Author { get; init; }

    public Snowflake? WebhookId { get; init; }

    /// <summary>0 a message, 19 a reply, everything else written by Discord itself or answering a command.</summary>
    public int Type { get; init; }

    public int? Flags { get; init; }

    public string? Content { get; init; }

    public string? EditedTimestamp { get; init; }

    public WireUser[]? Mentions { get; init; }

    public Snowflake[]? MentionRoles { get; init; }

    public bool MentionEveryone { get; init; }

    public WireEmbed[]? Embeds { get; init; }

    public JsonElement[]? Attachments { get; init; }

    public JsonElement[]? StickerItems { get; init; }

    public JsonElement? Poll { get; init; }

    /// <summary>What a forwarded message shows in place of its own content.</summary>
    public JsonElement[]? MessageSnapshots { get; init; }
}
