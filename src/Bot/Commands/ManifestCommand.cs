using Bot.Slack.Manifest;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary><c>bot manifest slack</c>: what Slack asks for when the app is created.</summary>
internal sealed class ManifestCommand(StandardStreams streams) : ICommand
{
    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        if (invocation.Words is not ["slack"])
        {
            streams.Error.WriteLine("There is a manifest for slack only: bot manifest slack.");
            return ExitCode.Usage;
        }

        await streams.Output.WriteLineAsync(AppManifest.Json);
        return ExitCode.Success;
    }
}
