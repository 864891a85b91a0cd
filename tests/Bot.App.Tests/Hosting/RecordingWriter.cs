using System.Text;

namespace Bot.App.Tests.Hosting;

/// <summary>Keeps what is written, and lets a test wait for it.</summary>
internal sealed class RecordingWriter : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly List<(string Wanted, TaskCompletionSource Seen)> _waiters = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        lock (_gate)
        {
            _text.Append(value);
            foreach (var waiter in _waiters.Where(waiter => Holds(waiter.Wanted))) waiter.Seen.TrySetResult();
        }
    }

    public override string ToString()
    {
        lock (_gate) return _text.ToString();
    }

    /// <summary>Completes once the text was written, perhaps long ago.</summary>
    public async Task WaitForAsync(string wanted)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (Holds(wanted)) return;
            _waiters.Add((wanted, seen));
        }

        await seen.Task.WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken);
    }

    private bool Holds(string wanted) => _text.ToString().Contains(wanted, StringComparison.Ordinal);
}
