using Discord;
using Microsoft.Extensions.Logging;

namespace Bot.DiscordNet.Client;

/// <summary>Hands on what Discord.Net logs. Reconnects are its warnings and everybody's daily life, so they are news here.</summary>
internal static partial class LibraryLog
{
    public static Task WriteAsync(ILogger logger, LogMessage message)
    {
        var text = message.Exception is null ? message.Message : $"{message.Message} {message.Exception.Message}".Trim();
        if (message.Severity is LogSeverity.Critical or LogSeverity.Error) Problem(logger, message.Source, text);
        else if (message.Severity == LogSeverity.Warning) News(logger, message.Source, text);
        else Detail(logger, message.Source, text);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "Discord.Net {Source}: {Text}")]
    private static partial void Problem(ILogger logger, string source, string text);

    [LoggerMessage(LogLevel.Information, "Discord.Net {Source}: {Text}")]
    private static partial void News(ILogger logger, string source, string text);

    [LoggerMessage(LogLevel.Debug, "Discord.Net {Source}: {Text}")]
    private static partial void Detail(ILogger logger, string source, string text);
}
