using Microsoft.Extensions.Logging;

namespace Bot.Logging;

/// <summary>
/// Logs to standard error, one entry a line. The framework's console logger writes two lines an entry or, on one line,
/// whole stack traces, and lets a file name's escape sequences through to the terminal.
/// </summary>
internal sealed class LineLoggerProvider(TextWriter error) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new LineLogger(error, categoryName);

    public void Dispose() => error.Flush();
}
