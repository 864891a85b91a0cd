using System.Collections.Immutable;

namespace Bot.Discord.Port;

/// <summary>
/// A message of the bot. It never pings anybody and shows no link previews: a client sends empty <c>allowed_mentions</c> with everything.
/// </summary>
public sealed record OutgoingMessage
{
    /// <summary>Up to 2,000 characters of Discord's markdown.</summary>
    public string Content { get; init; } = "";

    /// <summary>Up to 10, with 6,000 characters in sum.</summary>
    public ImmutableArray<MessageEmbed> Embeds { get; init; } = [];

    /// <summary>Up to 5 rows of up to 5 buttons.</summary>
    public ImmutableArray<ImmutableArray<MessageButton>> Buttons { get; init; } = [];

    public ImmutableArray<MessageFile> Files { get; init; } = [];

    /// <summary>The message this one replies to; it may be gone by then.</summary>
    public Snowflake? ReplyTo { get; init; }

    public static OutgoingMessage Text(string content) => new() { Content = content };
}
