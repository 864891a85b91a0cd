using Bot.Core.Conversation;

namespace Bot.Serving;

/// <summary>Holds the snapshot that is served; publishing is one reference write, so readers never wait or see a mixture.</summary>
internal sealed class LibraryHolder : ILibrarySource
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Library? _current;

    /// <summary>Raised after each publication, on the publishing thread.</summary>
    public event Action<Library>? Published;

    public Library Current => _current ?? throw new InvalidOperationException("No library was published yet.");

    public async Task<Library> WaitAsync(CancellationToken cancellationToken)
    {
        await _first.Task.WaitAsync(cancellationToken);
        return Current;
    }

    public void Publish(Library library)
    {
        _current = library;
        _first.TrySetResult();
        Published?.Invoke(library);
    }
}
