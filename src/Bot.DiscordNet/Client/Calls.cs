using Bot.Discord.Port;
using Bot.Discord.Rest;
using Discord;
using Discord.Net;

namespace Bot.DiscordNet.Client;

/// <summary>Makes calls through Discord.Net and says in the port's words why one failed.</summary>
internal static class Calls
{
    public static async Task<T> MakeAsync<T>(Func<RequestOptions, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call(new RequestOptions { CancelToken = cancellation }).ConfigureAwait(false);
        }
        catch (HttpException exception)
        {
            throw Failed(RestFailure.Of(exception.HttpCode, (int?)exception.DiscordCode ?? 0), exception);
        }
        catch (Exception exception) when (exception is TimeoutException or RateLimitedException or HttpRequestException)
        {
            throw Failed(DiscordFailure.Unavailable, exception);
        }
        // What it refuses itself: a second answer, a token whose time is up, a text that is too long.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw Failed(DiscordFailure.Refused, exception);
        }
    }

    public static Task MakeAsync(Func<RequestOptions, Task> call, CancellationToken cancellation) => MakeAsync(
        async options =>
        {
            await call(options).ConfigureAwait(false);
            return true;
        },
        cancellation);

    private static DiscordRequestException Failed(DiscordFailure failure, Exception exception) => new(failure, exception.Message, exception);
}
