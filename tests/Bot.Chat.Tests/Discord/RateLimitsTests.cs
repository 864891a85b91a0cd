using Bot.Discord.Rest;
using Bot.Testing;

namespace Bot.Chat.Tests.Discord;

public sealed class RateLimitsTests
{
    private readonly ManualTimeProvider clock = new();

    [Fact]
    public async Task Of_all_requests_together_fifty_go_out_in_a_second()
    {
        var limits = new RateLimits(clock);
        var waiting = Enumerable.Range(0, 60).Select(channel => limits.WaitAsync(Post($"{channel}"), CancellationToken.None)).ToList();
        Assert.Equal(50, waiting.Count(wait => wait.IsCompletedSuccessfully));

        await clock.PassUntilAsync(DoneAsync(Task.WhenAll(waiting)));
    }

    [Theory]
    [InlineData(1_020, true)]
    [InlineData(1_500, false)]
    public void A_second_that_begins_late_by_a_timer_is_not_longer_for_that(int begins, bool isInTime)
    {
        var limits = new RateLimits(clock);
        Assert.Equal(50, Enumerable.Range(0, 51).Count(channel => IsSentAtOnce(limits, channel)));
        clock.Advance(TimeSpan.FromMilliseconds(begins));
        Assert.Equal(50, Enumerable.Range(100, 51).Count(channel => IsSentAtOnce(limits, channel)));

        clock.Advance(TimeSpan.FromMilliseconds(2_000 - begins));
        Assert.Equal(isInTime, IsSentAtOnce(limits, 200));
    }

    [Fact]
    public void Answers_to_interactions_wait_for_nobody()
    {
        var limits = new RateLimits(clock);
        for (var channel = 0; channel < 50; channel++) _ = limits.WaitAsync(Post($"{channel}"), CancellationToken.None);

        var answer = new RestRequest(HttpMethod.Post, "interactions/callback", "token", "interactions/1/token/callback") { IsOutsideGlobalLimit = true };
        Assert.True(limits.WaitAsync(answer, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Showing_that_an_answer_is_slow_takes_no_room_of_the_answers()
    {
        var limits = new RateLimits(clock);
        var typing = Post("1") with { IsDispensable = true };
        var shown = 0;
        for (var channel = 0; channel < 60; channel++) shown += await limits.WaitAsync(typing with { Major = $"{channel}" }, CancellationToken.None) ? 1 : 0;
        var answers = Enumerable.Range(100, 60).Select(channel => limits.WaitAsync(Post($"{channel}"), CancellationToken.None)).ToList();

        Assert.Equal((25, 25), (shown, answers.Count(answer => answer.IsCompletedSuccessfully)));
    }

    [Fact]
    public async Task A_global_refusal_holds_every_route_for_its_time_and_no_longer()
    {
        var limits = new RateLimits(clock);
        limits.Block(Post("1"), TimeSpan.FromSeconds(3), isGlobal: true);
        var other = limits.WaitAsync(Post("2"), CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False(other.IsCompleted);

        await clock.PassUntilAsync(DoneAsync(other));
        Assert.True(limits.WaitAsync(Post("3"), CancellationToken.None).IsCompletedSuccessfully);
    }

    private static bool IsSentAtOnce(RateLimits limits, int channel) =>
        limits.WaitAsync(Post($"{channel}"), new CancellationToken(canceled: true)).IsCompletedSuccessfully;

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private static RestRequest Post(string channel) => new(HttpMethod.Post, "channels/:id/messages", channel, $"channels/{channel}/messages");
}
