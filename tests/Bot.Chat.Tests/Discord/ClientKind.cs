namespace Bot.Chat.Tests.Discord;

/// <summary>The clients behind the port; every test of the port runs for each of them.</summary>
public enum ClientKind
{
    /// <summary>The one on the base class library alone.</summary>
    Own,

    /// <summary>The one on Discord.Net.</summary>
    DiscordNet,
}
