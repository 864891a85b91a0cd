namespace Bot.Discord.Wire;

internal sealed record FormRowBody(FormInputBody[] Components, int Type = 1);
