using Bot.Terminal;
using Microsoft.Extensions.Logging;

namespace Bot.Logging;

/// <summary>Writes entries as <c>level: message (cause and where it arose)</c>.</summary>
internal sealed class LineLogger(TextWriter error, string category) : ILogger
{
    private static readonly string[] Names = ["trace", "debug", "info", "warning", "error", "critical"];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var origin = category.StartsWith(nameof(Bot), StringComparison.Ordinal) ? "" : $"{category}: ";
        var cause = exception is null ? "" : $" ({exception.GetType().Name}: {exception.Message} {Place(exception)})";
        var line = VisibleText.OnOneLine($"{Names[(int)logLevel]}: {origin}{formatter(state, exception)}{cause}");
        error.WriteLine(line);
    }

    // One frame is what a bug report needs, and keeps the entry on one line.
    private static string Place(Exception exception) =>
        exception.StackTrace?.Split('\n', 2)[0].Trim() ?? "";
}
