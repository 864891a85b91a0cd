using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Testing;

/// <summary>Keeps what is logged, for tests to read.</summary>
/// <param name="pulse">Beats with every line, so that a test can wait for one.</param>
public sealed class RecordingLogger<T>(Pulse? pulse = null) : ILogger<T>
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    /// <summary>Every line so far, exceptions included.</summary>
    public IReadOnlyList<(LogLevel Level, string Text)> Lines => [.. lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue((logLevel, exception is null ? formatter(state, exception) : $"{formatter(state, exception)}\n{exception}"));
        pulse?.Beat();
    }
}
