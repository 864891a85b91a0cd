namespace Bot.Discord.Wire;

internal sealed record EmbedBody(string? Title, string? Url, string? Description, EmbedFooterBody? Footer, int? Color);
