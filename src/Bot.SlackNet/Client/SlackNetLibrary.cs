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
            return (new SlackNetCall(services.GetRequiredService<ISlackApiClient>(), setup.Clock), new SlackNetOpener(services, setup));
        },
        setup.Clock, setup.Logger, setup.Random, setup.State, setup.Receiver);

    private static ServiceProvider ServicesOf(SlackNetSetup setup)
    {
        var handler = new AnswerHandler(setup.Clock) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) } };
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return new ServiceCollection()
            .AddSlackNet(slack => slack
                .UseApiToken(setup.Options.BotToken.Trim())
                .UseAppLevelToken(setup.Options.AppToken.Trim())
                .UseHttp(_ => Default.Http(getHttpClient: () => http))
                .UseUrlBuilder(_ => new RebasedUrls(setup.Options.Api)))
            .BuildServiceProvider();
    }
}
