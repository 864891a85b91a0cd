using Bot.Terminal;
using Spectre.Console;

namespace Bot.Serving;

/// <summary>Shows how far indexing has come, on standard error, when that is a terminal and it takes longer than a second.</summary>
internal sealed class IndexingBar(StandardStreams streams, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RedrawEvery = TimeSpan.FromMilliseconds(100);
    private bool _isFirst = true;

    /// <summary>Does the work on another thread. Later runs show nothing: by then somebody may be typing.</summary>
    public async Task<T> ShowAsync<T>(int files, Func<LoadProgress, T> work, CancellationToken cancellationToken)
    {
        var progress = new LoadProgress();
        var task = Task.Run(() => work(progress), CancellationToken.None);
        var isShown = _isFirst && streams.ErrorIsTerminal;
        _isFirst = false;
        if (isShown && await Task.WhenAny(task, Task.Delay(Patience, clock, cancellationToken)) != task)
            await DrawAsync(task, files, progress, cancellationToken);
        return await task.WaitAsync(cancellationToken);
    }

    private async Task DrawAsync(Task task, int files, LoadProgress progress, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = streams.HasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(streams.Error),
        });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("Indexing the articles", maxValue: Math.Max(2 * files, 1));
            while (!task.IsCompleted && !cancellationToken.IsCancellationRequested)
            {
                bar.Value = progress.Value;
                await Task.WhenAny(task, Task.Delay(RedrawEvery, clock, cancellationToken));
            }
        });
    }
}
