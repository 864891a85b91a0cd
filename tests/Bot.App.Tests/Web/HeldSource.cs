using Bot.Core.Conversation;
using Bot.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.App.Tests.Web;

/// <summary>Makes whoever asks for the articles wait until the program is being stopped.</summary>
/// <param name="callers">How many are to wait.</param>
internal sealed class HeldSource(int callers) : ILibrarySource
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ILibrarySource? _source;
    private int _waiting;

    /// <summary>Completes when all of them wait.</summary>
    public Task Asked => _asked.Task;

    public Library Current => _source!.Current;

    public HeldSource Over(IServiceProvider provider)
    {
        _source = provider.GetRequiredService<LibraryHolder>();
        provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(_stopping.SetResult);
        return this;
    }

    public async Task<Library> WaitAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) == callers) _asked.SetResult();
        await _stopping.Task;
        return await _source!.WaitAsync(cancellationToken);
    }
}
