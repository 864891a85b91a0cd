namespace Bot.Discord.Wire;

/// <param name="Style">2 grey, 4 red.</param>
internal sealed record ButtonBody(string CustomId, string? Label, EmojiBody? Emoji, int Style, int Type = 2);
