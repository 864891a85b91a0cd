using Microsoft.Extensions.Logging;

namespace Bot.Discord.Connection;

/// <summary>What the log says about the way to Discord.</summary>
internal static partial class ConnectionLog
{
    [LoggerMessage(LogLevel.Warning, "Discord cannot be reached: {Reason}")]
    public static partial void Unreachable(ILogger logger, string reason);
}
