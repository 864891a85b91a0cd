using Microsoft.Extensions.Hosting;

namespace Bot.Web.Serving;

/// <summary>Leaves Ctrl+C and the like to the host that the page runs in.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
