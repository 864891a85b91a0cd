namespace Bot.Discord.Wire;

/// <summary>Nobody is ever pinged, whatever a message says.</summary>
internal sealed record AllowedMentionsBody
{
    public string[] Parse { get; } = [];

    public bool RepliedUser { get; }
}
