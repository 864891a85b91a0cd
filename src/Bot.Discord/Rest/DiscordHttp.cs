using System.Net.Http.Headers;
using System.Text;

namespace Bot.Discord.Rest;

/// <summary>Makes the HTTP client that every request goes through.</summary>
internal static class DiscordHttp
{
    /// <summary>Discord refuses clients that do not name themselves in this form.</summary>
    public const string UserAgent = "DiscordBot (https://discord.com/developers/docs, 1.0)";

    public static HttpClient Create(DiscordOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
            // A token is sent as it was given, whatever it holds, for Discord alone to judge.
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            UseCookies = false,
            AllowAutoRedirect = false,
        };
        var http = new HttpClient(handler) { BaseAddress = options.Api, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {options.Token.Trim().ReplaceLineEndings(" ")}");
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return http;
    }
}
