using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireInteraction
{
    public required Snowflake Id { get; init; }

    public required Snowflake ApplicationId { get; init; }

    /// <summary>2 a command, 3 a component, 4 autocomplete, 5 a form.</summary>
    public required int Type { get; init; }

    public required string Token { get; init; }

    public Snowflake? GuildId { get; init; }

    public Snowflake? ChannelId { get; init; }

    public WireChannel? Channel { get; init; }

    public WireMember? Member { get; init; }

    public WireUser? User { get; init; }

    public WireInteractionData? Data { get; init; }

    public WireMessage? Message { get; init; }
}
