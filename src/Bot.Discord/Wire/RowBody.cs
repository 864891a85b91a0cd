namespace Bot.Discord.Wire;

internal sealed record RowBody(ButtonBody[] Components, int Type = 1);
