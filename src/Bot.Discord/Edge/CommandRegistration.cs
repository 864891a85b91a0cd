using Bot.Discord.Commands;
using Bot.Discord.Connection;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Registers the commands once, however many sessions begin; while Discord is out of reach, again and again.</summary>
internal sealed class CommandRegistration(IDiscordClient client, DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger)
{
    private readonly SemaphoreSlim registering = new(1, 1);
    private bool isDone;

    /// <summary>Sees to it that Discord has the commands; one that it refuses is tried again with the next session.</summary>
    public async Task EnsureAsync(CancellationToken stopping)
    {
        // Sessions that begin while it is at work need not wait for it.
        if (!await registering.WaitAsync(0, CancellationToken.None).ConfigureAwait(false)) return;
        try
        {
            var backoff = new Attempts(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);
            while (!isDone && await MustRepeatAsync(stopping).ConfigureAwait(false))
                await Task.Delay(backoff.Next(), clock, stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next start registers them.
        }
        finally
        {
            registering.Release();
        }
    }

    private async Task<bool> MustRepeatAsync(CancellationToken stopping)
    {
        try
        {
            Snowflake? server = options.CommandServer == 0 ? null : new Snowflake(options.CommandServer);
            if (await client.RegisterCommandsAsync(DiscordCommands.All, server, stopping).ConfigureAwait(false)) EdgeLog.Registered(logger);
            isDone = true;
            return false;
        }
        catch (DiscordRequestException exception)
        {
            EdgeLog.NotRegistered(logger, exception);
            return exception.Failure == DiscordFailure.Unavailable;
        }
    }
}
