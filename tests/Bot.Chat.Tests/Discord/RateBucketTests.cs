using Bot.Discord.Rest;

namespace Bot.Chat.Tests.Discord;

public sealed class RateBucketTests
{
    private readonly RateBucket bucket = new(patience: 1_000);

    [Fact]
    public void While_nothing_is_known_one_request_finds_out_for_all()
    {
        Assert.True(bucket.TryTake(0));
        Assert.False(bucket.TryTake(0));
        bucket.Learn(3, 2, now: 10, resetAfter: 100);
        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => bucket.TryTake(20)));
    }

    [Fact]
    public void A_route_without_limits_lets_everything_pass()
    {
        bucket.TryTake(0);
        bucket.LearnNothing(wasAnswered: true);
        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(bucket.TryTake(1)));
    }

    [Fact]
    public void A_probe_that_got_no_answer_is_followed_by_another()
    {
        bucket.TryTake(0);
        bucket.LearnNothing(wasAnswered: false);
        Assert.True(bucket.TryTake(1));
    }

    [Fact]
    public void A_new_window_gives_its_limit_once_and_waits_for_an_answer_before_the_next()
    {
        bucket.TryTake(0);
        bucket.Learn(2, 0, now: 0, resetAfter: 100);
        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => bucket.TryTake(100)));
        Assert.False(bucket.TryTake(250));
        bucket.Learn(2, 0, now: 260, resetAfter: 100);
        Assert.False(bucket.TryTake(350));
        Assert.True(bucket.TryTake(360));
        Assert.False(bucket.TryTake(360), "the other request of the window before is still under way and may arrive in this one");
    }

    [Fact]
    public void A_late_answer_never_gives_back_what_was_taken_since()
    {
        bucket.TryTake(0);
        bucket.Learn(5, 4, now: 0, resetAfter: 100);
        for (var n = 0; n < 4; n++) bucket.TryTake(1);
        bucket.Learn(5, 3, now: 2, resetAfter: 100);
        Assert.False(bucket.TryTake(3));
    }
}
