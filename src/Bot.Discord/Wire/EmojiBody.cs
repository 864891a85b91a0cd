namespace Bot.Discord.Wire;

internal sealed record EmojiBody(string Name);
