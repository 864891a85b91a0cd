using System.Threading.Channels;

namespace Bot.Terminal;

/// <summary>
/// Keys from the console. <see cref="Console.ReadKey(bool)"/> cannot be interrupted, so a thread of its own waits in it,
/// which Ctrl+C can leave behind; while it waits, the terminal echoes nothing by itself.
/// </summary>
internal sealed class ConsoleKeys : IKeySource
{
    private readonly Channel<ConsoleKeyInfo> _keys = Channel.CreateUnbounded<ConsoleKeyInfo>();
    private Thread? _reading;

    public async ValueTask<ConsoleKeyInfo?> ReadAsync(CancellationToken cancellationToken)
    {
        Start();
        while (await _keys.Reader.WaitToReadAsync(cancellationToken))
        {
            if (_keys.Reader.TryRead(out var key)) return key;
        }

        return null;
    }

    private void Start()
    {
        if (_reading is not null) return;
        _reading = new Thread(Pump) { IsBackground = true, Name = "Keys" };
        _reading.Start();
    }

    private void Pump()
    {
        try
        {
            while (true) _keys.Writer.TryWrite(Console.ReadKey(intercept: true));
        }
        // The terminal was closed.
        catch (Exception exception) when (exception is InvalidOperationException or IOException)
        {
            _keys.Writer.TryComplete();
        }
    }
}
