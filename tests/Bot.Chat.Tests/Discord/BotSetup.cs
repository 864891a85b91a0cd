using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Discord;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>How a test wants the bot: by default with the seeds, all patience shortened, and nobody paced.</summary>
internal sealed record BotSetup
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<FakeDiscord, DiscordOptions> Options { get; init; } = fake => new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl };

    public ChatOptions Chat { get; init; } = new() { QuestionsPerUser = 1_000, QuestionsPerScope = 100_000 };

    public IFeedbackLog? Feedback { get; init; }

    public Func<CancellationToken, ValueTask<Library>> Libraries { get; init; } = _ => ValueTask.FromResult(SeedLibrary.Instance);

    public DiscordTimings Timings { get; init; } = new()
    {
        RequestTimeout = TimeSpan.FromSeconds(1),
        BackoffStart = TimeSpan.FromMilliseconds(10),
        BackoffMaximum = TimeSpan.FromMilliseconds(200),
        InvalidSessionMinimum = TimeSpan.FromMilliseconds(10),
        InvalidSessionMaximum = TimeSpan.FromMilliseconds(20),
        IdentifyInterval = TimeSpan.FromMilliseconds(20),
        HelloTimeout = TimeSpan.FromMilliseconds(500),
        FinishTimeout = TimeSpan.FromMilliseconds(500),
        // A busy machine must not turn an answer at once into a deferred one; the test of deferral shortens this.
        DeferAfter = TimeSpan.FromSeconds(20),
    };
}
