using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

/// <summary>Keys that a test presses, then the end of the terminal.</summary>
internal sealed class TypedKeys : IKeySource
{
    private readonly Queue<ConsoleKeyInfo> _keys = new();

    public TypedKeys Text(string text)
    {
        foreach (var character in text) _keys.Enqueue(new ConsoleKeyInfo(character, ConsoleKey.None, false, false, false));
        return this;
    }

    public TypedKeys Press(ConsoleKey key, bool control = false)
    {
        _keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, control));
        return this;
    }

    public ValueTask<ConsoleKeyInfo?> ReadAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(_keys.TryDequeue(out var key) ? key : (ConsoleKeyInfo?)null);
}
