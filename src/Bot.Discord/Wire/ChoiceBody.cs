namespace Bot.Discord.Wire;

internal sealed record ChoiceBody(string Name, string Value);
