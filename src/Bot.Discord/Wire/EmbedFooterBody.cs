namespace Bot.Discord.Wire;

internal sealed record EmbedFooterBody(string Text);
