using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireInteractionData(
    string? Name, string? CustomId, Snowflake? TargetId, WireOption[]? Options, WireResolved? Resolved, WireFormRow[]? Components);
