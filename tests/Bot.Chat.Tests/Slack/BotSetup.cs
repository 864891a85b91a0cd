using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Slack;
using Bot.Slack.Socket;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

/// <summary>How a bot under test is set up.</summary>
internal sealed record BotSetup
{
    public TimeProvider? Clock { get; init; }

    public Action<FakeSlack> Prepare { get; init; } = _ => { };

    public Func<FakeSlack, SlackOptions> Options { get; init; } = fake => Default(fake);

    public Func<CancellationToken, ValueTask<Library>> Libraries { get; init; } = _ => ValueTask.FromResult(SeedLibrary.Instance);

    public IFeedbackLog? Feedback { get; init; }

    public ChatOptions Chat { get; init; } = new() { QuestionsPerUser = 1_000, QuestionsPerScope = 100_000 };

    public SocketTiming? Timing { get; init; }

    public static SlackOptions Default(
        FakeSlack fake, double secondsBetweenPosts = 0, int pending = 5_000, string[]? allowed = null, string[]? rules = null,
        string appToken = "xapp-fake", string botToken = "xoxb-fake") => new()
        {
            AppToken = appToken,
            BotToken = botToken,
            ApiBaseUrl = fake.ApiBaseUrl.AbsoluteUri,
            SecondsBetweenPosts = secondsBetweenPosts,
            PendingEvents = pending,
            AllowedChannels = allowed ?? [],
            ChannelRules = rules ?? [],
        };
}
