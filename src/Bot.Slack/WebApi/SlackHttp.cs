using System.Text;

namespace Bot.Slack.WebApi;

/// <summary>Makes the HTTP client that every call goes through.</summary>
internal static class SlackHttp
{
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        // Redirects would carry the token to an address that nobody configured.
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // A token is sent as it was given, whatever it holds, for Slack alone to judge.
        RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
