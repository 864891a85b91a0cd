using Bot.Core.Conversation;
using Bot.Edges;
using Microsoft.Extensions.Hosting;

namespace Bot.Terminal;

/// <summary>The terminal edge: a conversation over standard input and output until the input ends.</summary>
internal sealed class TerminalService(
    ILibrarySource source, ITerminalSession session, EdgeStates edges) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await source.WaitAsync(stoppingToken);
        await session.RunAsync(stoppingToken);
        // Under systemd or in a container there is no input at all; the bot then lives on its other edges.
        edges.Ended("terminal", failed: false);
    }
}
