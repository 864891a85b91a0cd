using Bot.Discord.Commands;
using Bot.Discord.Port;
using Bot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Discord;

/// <summary>What an operator wants to know of the bot's account before it runs.</summary>
public sealed class DiscordAccount(DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger<DiscordAccount> logger)
{
    // The application's flags say whether the switch in the developer portal is on: for verified applications, and for others.
    private const int MessageContent = 1 << 18;
    private const int MessageContentLimited = 1 << 19;

    /// <summary>The link that adds the bot to a server with the scopes and permissions it needs and no more.</summary>
    /// <exception cref="DiscordRequestException">The token is wrong, or Discord cannot be reached.</exception>
    public async Task<Uri> InviteAsync(CancellationToken cancellation)
    {
        using var http = DiscordHttp.Create(options);
        return InviteLink.For((await RestOf(http).GetApplicationAsync(cancellation).ConfigureAwait(false)).Id);
    }

    /// <summary>What would keep the bot from joining; null when nothing would, when there is no token, and when Discord cannot be reached.</summary>
    public async Task<string?> FindProblemAsync(CancellationToken cancellation)
    {
        if (!options.IsOn) return null;
        using var http = DiscordHttp.Create(options);
        try
        {
            var application = await RestOf(http).GetApplicationAsync(cancellation, retries: 0).ConfigureAwait(false);
            var isAllowed = application.Flags is not { } flags || (flags & (MessageContent | MessageContentLimited)) != 0;
            return options.MessageContent && !isAllowed ? StopReasons.IntentNotAllowed : null;
        }
        catch (DiscordRequestException exception) when (exception.Failure == DiscordFailure.Unauthorized)
        {
            return StopReasons.WrongToken;
        }
        catch (DiscordRequestException exception)
        {
            Connection.ConnectionLog.Unreachable(logger, exception.Message);
            return null;
        }
    }

    private DiscordRest RestOf(HttpClient http) => new(new RestSender(http, timings, clock, logger));
}
