namespace Bot.Discord.Wire;

/// <summary>The answer to a click that opens a form.</summary>
internal sealed record FormBody(FormData Data, int Type = 9);
