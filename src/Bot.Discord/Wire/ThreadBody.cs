namespace Bot.Discord.Wire;

/// <param name="AutoArchiveDuration">Minutes.</param>
internal sealed record ThreadBody(string Name, int AutoArchiveDuration = 1_440);
