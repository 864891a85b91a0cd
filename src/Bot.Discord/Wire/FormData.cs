namespace Bot.Discord.Wire;

internal sealed record FormData(string CustomId, string Title, FormRowBody[] Components);
