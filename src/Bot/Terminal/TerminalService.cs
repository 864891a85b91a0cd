using Bot.Core.Conversation;
using Bot.Edges;
using Microsoft.Extensions.Hosting;

namespace Bot.Terminal;

/// <summary>The terminal edge: a conversation over standard input and output until the input ends.</summary>
internal sealed class TerminalService(
    ILibrarySource source, ITerminalSession session, IEnumerable<Edge> edges, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await source.WaitAsync(stoppingToken);
        var wasUsed = await session.RunAsync(stoppingToken);
        if (IsOver(wasUsed)) lifetime.StopApplication();
    }

    // Under systemd or in a container there is no input at all, and the bot lives on its page; whoever typed or piped
    // something and then ended the input is done, unless others were invited to a chat platform.
    private bool IsOver(bool wasUsed) => edges.Count() == 1 || (wasUsed && !edges.Any(edge => edge.IsChatPlatform));
}
