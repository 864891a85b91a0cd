using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Slack;

/// <summary>Looks at the settings as an operator would who wants to know before starting.</summary>
public static class SlackCheck
{
    /// <summary>What is wrong, in one line; null when nothing is, when the edge is off, or when Slack cannot be reached.</summary>
    public static async Task<string?> ProblemAsync(SlackOptions options, TimeProvider clock, ILogger log, CancellationToken cancellation)
    {
        if (options.MissingToken is { } missing) return Missing(missing);
        if (!options.IsOn) return null;
        using var http = SlackHttp.Create();
        // What the client would log is what is said here anyway.
        var api = new SlackWebApi(new HttpCall(http, options.Api, options.BotToken, clock), clock, NullLogger.Instance);
        var answer = await api.CallAsync(ApiMethod.AuthTest, new ApiForm(), cancellation, attempts: 1).ConfigureAwait(false);
        if (answer.Error is not { } error) return null;
        if (TokenErrors.IsFinal(error)) return TokenErrors.Advice("Slack:BotToken", error);
        log.NotChecked(error);
        return null;
    }

    /// <summary>The line that says which token is missing.</summary>
    public static string Missing(string key) =>
        $"{key} is missing: Slack needs both Slack:AppToken (or Slack:SigningSecret, over HTTP) and Slack:BotToken, or neither, which leaves it off.";
}
