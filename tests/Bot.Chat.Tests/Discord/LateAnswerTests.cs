using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Answers that take longer than Discord waits, by a clock that the test moves.</summary>
public sealed class LateAnswerTests
{
    private static readonly TimeSpan DeferAfter = TimeSpan.FromMilliseconds(700);

    private readonly ManualTimeProvider clock = new();
    private readonly TaskCompletionSource<Library> articles = new();

    [Theory, EachClient]
    public async Task An_answer_is_promised_before_it_is_late_and_no_sooner(ClientKind kind)
    {
        await using var bot = await StartAsync(kind);
        var asked = Ask(bot);
        await clock.WhenATimerIsDueIn(DeferAfter);
        clock.Advance(DeferAfter - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, asked.FirstAnswer);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await bot.Members.FirstAnswerAsync(asked);
        Assert.Equal(5, asked.FirstAnswer);

        clock.Advance(TimeSpan.FromMinutes(14));
        articles.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await bot.Members.AnswerToAsync(asked)).Excerpts());
    }

    [Theory, EachClient]
    public async Task A_click_is_promised_its_answer_within_the_same_time(ClientKind kind)
    {
        await using var first = await RunningBot.StartAsync(kind);
        var answer = await first.AskAsync("!haqqani");
        await using var bot = await StartAsync(kind);
        answer["channel_id"] = bot.Fake.World.General;
        bot.Fake.World.Keep(answer);
        var click = bot.Members.Click(answer.Id(), "More");
        await clock.WhenATimerIsDueIn(DeferAfter);
        clock.Advance(DeferAfter);
        await bot.Members.FirstAnswerAsync(click);
        Assert.Equal(5, click.FirstAnswer);
        articles.SetResult(SeedLibrary.Instance);
        await bot.Members.AnswerToAsync(click);
    }

    [Theory]
    [EachClient(5)]
    [EachClient(-5)]
    public async Task Setting_the_date_by_hours_makes_no_interaction_expire(ClientKind kind, int hours)
    {
        await using var bot = await StartAsync(kind);
        var asked = Ask(bot);
        await clock.WhenATimerIsDueIn(DeferAfter);
        bot.SetDateAhead(TimeSpan.FromHours(hours));
        articles.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await bot.Members.AnswerToAsync(asked)).Excerpts());
        Assert.Equal(4, asked.FirstAnswer);
    }

    [Theory]
    [EachClient(5)]
    [EachClient(-5)]
    public async Task Setting_the_date_by_hours_makes_no_promised_answer_expire(ClientKind kind, int hours)
    {
        await using var bot = await StartAsync(kind);
        var asked = await PromisedAsync(bot);
        bot.SetDateAhead(TimeSpan.FromHours(hours));
        articles.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await bot.Members.AnswerToAsync(asked)).Excerpts());
    }

    [Theory, EachClient]
    public async Task What_is_ready_after_fifteen_minutes_is_said_in_the_channel(ClientKind kind)
    {
        await using var bot = await StartAsync(kind);
        var asked = await PromisedAsync(bot);
        clock.Advance(TimeSpan.FromMinutes(15));
        articles.SetResult(SeedLibrary.Instance);
        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Count > 0, "the answer in the channel");
        Assert.NotEmpty(Assert.Single(bot.Members.BotMessages).Excerpts());
        Assert.Null(asked.Original);
    }

    private Task<RunningBot> StartAsync(ClientKind kind)
    {
        var setup = new BotSetup { Clock = clock, Libraries = cancellation => new(articles.Task.WaitAsync(cancellation)) };
        // The time that a test lets pass is not to cut requests that are under way.
        return RunningBot.StartAsync(kind, setup with { Timings = setup.Timings with { DeferAfter = DeferAfter, RequestTimeout = TimeSpan.FromHours(1) } });
    }

    private static FakeInteraction Ask(RunningBot bot) => bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });

    private async Task<FakeInteraction> PromisedAsync(RunningBot bot)
    {
        var asked = Ask(bot);
        await clock.WhenATimerIsDueIn(DeferAfter);
        clock.Advance(DeferAfter);
        await bot.Members.FirstAnswerAsync(asked);
        return asked;
    }
}
