using Bot.Slack;
using Bot.SlackNet.Client;
using Microsoft.Extensions.DependencyInjection;
using SlackNet;
using SlackNet.Extensions.DependencyInjection;

namespace Bot.SlackNet;

public static partial class SlackNetLibrary
{
    static partial void Describe(ref string? name) => name = $"SlackNet {typeof(ISlackApiClient).Assembly.GetName().Version?.ToString(3)}";

    // What to say, when to say it again, uploads and response_urls, which get no token, are the same whatever carries them.
    static partial void Create(ref SlackClient? client, SlackNetSetup setup) => client = new SlackClient(
        _ =>
        {
            var services = ServicesOf(setup);
            return (new SlackNetCall(services.GetRequiredService<ISlackApiClient>(), setup.Clock), new SlackNetOpener(services, setup), services);
        },
        setup.Clock, setup.Logger, setup.Random, setup.State, setup.Receiver);

    private static ServiceProvider ServicesOf(SlackNetSetup setup)
    {
        var json = Default.JsonSettings();
        // SlackNet has each value that is read or written described for its log, although nothing is logged: megabytes a question.
        json.SerializerSettings.TraceWriter = null;
        json.SerializerSettings.Converters.Insert(0, new UnreadMessage());
        return new ServiceCollection()
            .AddSingleton(_ => HttpOf(setup))
            .AddSlackNet(slack => slack
                .UseApiToken(setup.Options.BotToken.Trim())
                .UseAppLevelToken(setup.Options.AppToken.Trim())
                .UseJsonSettings(_ => json)
                .UseHttp(services => Default.Http(json, services.GetRequiredService<HttpClient>))
                .UseUrlBuilder(_ => new RebasedUrls(setup.Options.Api, json)))
            .BuildServiceProvider();
    }

    private static HttpClient HttpOf(SlackNetSetup setup)
    {
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        return new HttpClient(new AnswerHandler(setup.Clock) { InnerHandler = sockets }) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
