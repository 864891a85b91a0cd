using System.Threading.Channels;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>
/// Tells when the articles' folder may have changed. The operating system's events get lost, overflow, and end when the
/// folder is replaced, so they only shorten the wait for the next look at the folder; nothing relies on them.
/// </summary>
internal sealed partial class FolderWatcher(
    ArticlesFolder folder, TimeProvider clock, ILogger<FolderWatcher> logger) : IDisposable
{
    /// <summary>How long the folder must be quiet after a change, so that a file that is still being written is read once.</summary>
    public static readonly TimeSpan Debounce = TimeSpan.FromMilliseconds(300);

    /// <summary>How many quiet times may be spoilt before the folder is looked at all the same.</summary>
    private const int MaxRestarts = 20;

    private readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private FileSystemWatcher? _watcher;
    private DateTime _watchedSince;

    /// <summary>Begins to watch; to be called before each look at the folder, so that no change falls between.</summary>
    public void Watch()
    {
        var created = CreationTime();
        if (_watcher is not null && created == _watchedSince) return;
        _watcher?.Dispose();
        _watcher = null;
        _watchedSince = created;
        if (created != default) TryWatch();
    }

    /// <summary>Waits for a change and then until the folder is quiet, or for the given time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (!await ChangesWithinAsync(atMost, cancellationToken)) return;
        for (var restarts = 0; restarts < MaxRestarts; restarts++)
        {
            if (!await ChangesWithinAsync(Debounce, cancellationToken)) return;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private async Task<bool> ChangesWithinAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(time, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await _changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private void TryWatch()
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => Signal();
            watcher.Changed += (_, _) => Signal();
            watcher.Deleted += (_, _) => Signal();
            watcher.Renamed += (_, _) => Signal();
            watcher.Error += (_, _) => Signal();
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        // The system's limit of watches, a network folder, or a folder that went away again.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            LogNotWatched(exception.Message);
        }
    }

    // A folder that cannot even be looked at is for the next scan to report; watching it can wait.
    private DateTime CreationTime()
    {
        try
        {
            return Directory.Exists(folder.Path) ? Directory.GetCreationTimeUtc(folder.Path) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private void Signal() => _changes.Writer.TryWrite(true);

    [LoggerMessage(LogLevel.Warning, "The folder of articles cannot be watched, changes show at the next rescan: {Reason}")]
    private partial void LogNotWatched(string reason);
}
