using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Discord;
using Bot.Discord.Edge;
using Bot.Discord.Port;
using Bot.DiscordNet;
using Bot.Testing;
using Bot.Testing.Discord;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Discord;

/// <summary>The bot on a fake Discord that neither validates nor records.</summary>
internal sealed class BenchmarkBot : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly IDiscordClient client;
    private readonly Task running;

    private BenchmarkBot(FakeDiscord fake, bool usesLibrary)
    {
        Fake = fake;
        (fake.Rest.Validates, fake.Rest.Records, fake.Gateway.KeepsEvents) = (false, false, false);
        var options = new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl };
        var timings = new DiscordTimings();
        client = usesLibrary
            ? DiscordNetLibrary.CreateClient(options, timings, TimeProvider.System, NullLogger.Instance)!
            : new DiscordClient(options, timings, TimeProvider.System, NullLogger<DiscordClient>.Instance);
        var responder = new Responder(new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), TimeProvider.System);
        var chat = new ChatOptions { QuestionsPerUser = 1_000, QuestionsPerScope = 100_000 };
        var desk = new ChatDesk(responder, LibraryAsync, chat, TimeProvider.System);
        running = new DiscordEdge(client, desk, new FeedbackDesk(new NoFeedback(), TimeProvider.System), LibraryAsync, "!", options, BenchmarkScopes.Make(), timings, TimeProvider.System, NullLogger<DiscordEdge>.Instance).RunAsync(stopping.Token);
    }

    public FakeDiscord Fake { get; }

    /// <param name="usesLibrary">Whether Discord.Net serves, which the build must have, or the built-in client.</param>
    public static async Task<BenchmarkBot> StartAsync(bool usesLibrary)
    {
        var bot = new BenchmarkBot(await FakeDiscord.StartAsync(), usesLibrary);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 1 && !bot.Fake.World.Commands.IsEmpty, "the connection");
        return bot;
    }

    /// <summary>Drops what the fake keeps, for the bot's memory is measured.</summary>
    public void Forget()
    {
        Fake.World.ForgetMessages();
        Fake.Endpoints.ForgetNonces();
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.DisposeAsync();
        await Fake.DisposeAsync();
        stopping.Dispose();
    }

    private static ValueTask<Library> LibraryAsync(CancellationToken cancellation) => ValueTask.FromResult(SeedLibrary.Instance);
}
