using System.Globalization;
using Bot.Discord.Port;

namespace Bot.Discord.Gateway;

/// <summary>What the gateway's close codes mean for the next connection.</summary>
internal static class CloseCodes
{
    /// <exception cref="DiscordStoppedException">Trying again cannot help; somebody has to change something.</exception>
    public static ConnectionEnd Read(int? code) => code switch
    {
        4004 => throw new DiscordStoppedException(StopReasons.WrongToken),
        4010 or 4012 => throw new DiscordStoppedException(string.Create(
            CultureInfo.InvariantCulture, $"Discord refuses this version of the bot (close code {code}); update the bot.")),
        4013 => throw new DiscordStoppedException("Discord does not know the intents the bot asks for (close code 4013); update the bot."),
        4014 => throw new DiscordStoppedException(StopReasons.IntentNotAllowed),
        4011 => ConnectionEnd.WantsOtherShards,
        4003 or 4007 or 4009 => ConnectionEnd.SessionLost,
        _ => ConnectionEnd.Broken,
    };
}
