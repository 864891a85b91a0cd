using Microsoft.Extensions.Logging;

namespace Bot.Edges;

/// <summary>Says at start which client connects to a platform.</summary>
internal static partial class ClientLog
{
    /// <param name="library">The library's name and version; null for the built-in client.</param>
    public static void Serves(ILoggerFactory loggers, string platform, string? library) =>
        Serves(loggers.CreateLogger(typeof(ClientLog)), platform, library ?? "the built-in client");

    [LoggerMessage(LogLevel.Information, "{Platform}: {Client} serves")]
    private static partial void Serves(ILogger logger, string platform, string client);
}
