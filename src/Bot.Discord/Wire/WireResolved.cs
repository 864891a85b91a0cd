namespace Bot.Discord.Wire;

/// <summary>The messages a command refers to, by id.</summary>
internal sealed record WireResolved(Dictionary<string, WireMessage>? Messages);
