namespace Bot.Discord.Wire;

/// <summary>The answer to an autocomplete interaction.</summary>
internal sealed record ChoicesBody(ChoicesData Data, int Type = 8);
