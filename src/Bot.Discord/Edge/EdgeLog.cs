using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>What the log says about Discord above the port.</summary>
internal static partial class EdgeLog
{
    [LoggerMessage(LogLevel.Information, "Discord: connected as {Name}")]
    public static partial void Connected(ILogger logger, string name);

    [LoggerMessage(LogLevel.Information, "Discord: the commands had changed and are registered anew")]
    public static partial void Registered(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "Discord: the slash commands could not be registered; everything else works")]
    public static partial void NotRegistered(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Error, "Discord: a question could not be answered")]
    public static partial void AnswerFailed(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Discord: the bot may not write in channel {Channel}; give it View Channel, Send Messages, Embed Links and Read Message History there")]
    public static partial void MayNotWrite(ILogger logger, string channel);

    [LoggerMessage(LogLevel.Error, "Discord: an answer could not be posted in channel {Channel}")]
    public static partial void NotPosted(ILogger logger, string channel, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Discord: a request failed")]
    public static partial void NotDone(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Discord sends messages without their text, so !commands in channels are not seen: switch on https://discord.com/developers/applications > your application > Bot > Privileged Gateway Intents > Message Content Intent. Mentions, direct messages and slash commands work without it; Discord:MessageContent = false silences this")]
    public static partial void ContentWithheld(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "Discord: {Count} answers were not finished at shutdown; their askers were told")]
    public static partial void Unfinished(ILogger logger, int count);
}
