using System.Collections.Immutable;

namespace Bot.Discord.Port;

/// <summary>A message as it arrives from Discord.</summary>
public sealed record ReceivedMessage
{
    public required Snowflake Id { get; init; }

    public required Snowflake Channel { get; init; }

    /// <summary>The channel that holds the thread it was posted in; null outside threads and where that is unknown.</summary>
    public Snowflake? ParentChannel { get; init; }

    /// <summary>The server; null in direct messages.</summary>
    public Snowflake? Guild { get; init; }

    public required Snowflake Author { get; init; }

    /// <summary>Whether one user alone sees it (an ephemeral answer of the bot).</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether a bot, a webhook or Discord itself wrote it.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>The text; empty also where Discord withholds it (see <see cref="IsWithheld"/>).</summary>
    public string Content { get; init; } = "";

    /// <summary>The text of each embed, in their order.</summary>
    public ImmutableArray<string> Embeds { get; init; } = [];

    /// <summary>Whether nothing at all is to be seen of the message, as when the message-content intent is off.</summary>
    public bool IsWithheld { get; init; }

    public ImmutableArray<Snowflake> Mentions { get; init; } = [];

    public ImmutableArray<Snowflake> MentionedRoles { get; init; } = [];

    /// <summary>Whether it calls everybody (@everyone, @here).</summary>
    public bool MentionsEveryone { get; init; }

    /// <summary>The bot's own role in this server, which members mention by mistake; null where unknown.</summary>
    public Snowflake? BotRole { get; init; }
}
