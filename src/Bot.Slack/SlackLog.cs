using Microsoft.Extensions.Logging;

namespace Bot.Slack;

/// <summary>What the edge tells the operator. No token, no ticket, and no text of a message is ever logged.</summary>
internal static partial class SlackLog
{
    [LoggerMessage(1, LogLevel.Information, "Slack: signed in to {Team} as {BotUser}.")]
    public static partial void SignedIn(this ILogger log, string team, string botUser);

    [LoggerMessage(2, LogLevel.Information, "Slack: connected.")]
    public static partial void Connected(this ILogger log);

    [LoggerMessage(3, LogLevel.Information, "Slack asks for a new connection ({Reason}); opening it before leaving the old one.")]
    public static partial void AskedToReconnect(this ILogger log, string reason);

    [LoggerMessage(4, LogLevel.Warning, "Slack: the connection broke ({Reason}); connecting again.")]
    public static partial void ConnectionBroke(this ILogger log, string reason);

    [LoggerMessage(5, LogLevel.Warning, "Slack: cannot connect ({Reason}); trying again in {Seconds:0.0} s.")]
    public static partial void CannotConnect(this ILogger log, string reason, double seconds);

    [LoggerMessage(6, LogLevel.Warning, "Slack: {Method} answered {Error}.")]
    public static partial void CallRefused(this ILogger log, string method, string error);

    [LoggerMessage(7, LogLevel.Warning, "Slack: {Method} failed ({Reason}); attempt {Attempt}.")]
    public static partial void CallFailed(this ILogger log, string method, string reason, int attempt);

    [LoggerMessage(8, LogLevel.Warning, "Slack: {Method} is rate limited; waiting {Seconds:0.0} s.")]
    public static partial void RateLimited(this ILogger log, string method, double seconds);

    [LoggerMessage(9, LogLevel.Warning, "Slack: too many events are waiting; {Kind} is left unacknowledged, so that Slack delivers it again.")]
    public static partial void NoRoom(this ILogger log, string kind);

    [LoggerMessage(10, LogLevel.Error, "Slack: {Happening} could not be handled.")]
    public static partial void HandlingFailed(this ILogger log, Exception exception, string happening);

    [LoggerMessage(11, LogLevel.Warning, "Slack: no way left to answer in {Channel} ({Error}).")]
    public static partial void Unanswerable(this ILogger log, string channel, string error);

    [LoggerMessage(12, LogLevel.Warning, "Slack: a frame that is no envelope was ignored.")]
    public static partial void NoEnvelope(this ILogger log);

    [LoggerMessage(14, LogLevel.Warning, "Slack: the bot token could not be checked ({Reason}).")]
    public static partial void NotChecked(this ILogger log, string reason);

    [LoggerMessage(13, LogLevel.Error, "{Message}")]
    public static partial void Refused(this ILogger log, string message);
}
