namespace Bot.Discord.Wire;

/// <param name="Style">2: of several lines.</param>
internal sealed record FormInputBody(string CustomId, string Label, string Placeholder, int MaxLength, bool Required = false, int Style = 2, int Type = 4);
