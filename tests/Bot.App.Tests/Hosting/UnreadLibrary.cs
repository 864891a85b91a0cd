using Bot.Core.Conversation;

namespace Bot.App.Tests.Hosting;

/// <summary>A folder whose reading never ends.</summary>
internal sealed class UnreadLibrary : ILibrarySource
{
    public Library Current => throw new InvalidOperationException("Nothing was read.");

    public async Task<Library> WaitAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return Current;
    }
}
