using Bot.Slack.Answering;
using Bot.Testing;

namespace Bot.Chat.Tests.Slack;

public sealed class PostingQueueTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ManualTimeProvider clock = new();

    [Fact]
    public void The_first_message_goes_at_once_and_the_next_after_a_pause()
    {
        var queue = new PostingQueue(Pause, clock);
        var first = queue.TurnAsync("C1", "U1", TestContext.Current.CancellationToken);
        var second = queue.TurnAsync("C1", "U1", TestContext.Current.CancellationToken);
        var elsewhere = queue.TurnAsync("C2", "U1", TestContext.Current.CancellationToken);

        Assert.True(first.IsCompleted && elsewhere.IsCompleted);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task Who_asked_once_does_not_wait_for_all_of_who_asked_often()
    {
        var queue = new PostingQueue(Pause, clock);
        Assert.True(queue.TurnAsync("C1", "U1", TestContext.Current.CancellationToken).IsCompleted);
        var many = Enumerable.Range(0, 5).Select(_ => queue.TurnAsync("C1", "U1", TestContext.Current.CancellationToken)).ToList();
        var once = queue.TurnAsync("C1", "U2", TestContext.Current.CancellationToken);
        clock.Advance(Pause);
        clock.Advance(Pause);
        await many[0];
        await once;

        Assert.False(many[1].IsCompleted);
    }

    [Fact]
    public async Task A_channel_that_falls_silent_is_forgotten()
    {
        var queue = new PostingQueue(Pause, clock);
        for (var channel = 0; channel < 100; channel++) await queue.TurnAsync($"C{channel}", "U1", TestContext.Current.CancellationToken);
        var busy = queue.Count;
        clock.Advance(Pause);

        Assert.Equal((100, 0), (busy, queue.Count));
    }

    [Theory, EachClient]
    public async Task Answers_in_one_channel_keep_the_pause(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Options = fake => BotSetup.Default(fake, secondsBetweenPosts: 1) });
        bot.Fake.ExpectsPacing = true;
        for (var number = 0; number < 4; number++) bot.People.Post("C1", $"U{number}", "!haqqani");
        for (var number = 1; number < 4; number++)
        {
            await bot.AnswersAsync(number);
            await bot.Fake.UntilAsync(() => bot.Fake.Workspace.BotMessages.Count == number, "no more than that");
            clock.Advance(Pause);
        }

        await bot.AnswersAsync(4);
        Assert.Empty(bot.Fake.Problems);
    }
}
