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
        edges.InputEnded(await session.RunAsync(stoppingToken));
    }
}
