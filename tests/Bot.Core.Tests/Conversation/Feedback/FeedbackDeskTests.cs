using Bot.Core.Conversation.Feedback;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Feedback;

public sealed class FeedbackDeskTests : IFeedbackLog
{
    private readonly List<FeedbackRecord> records = [];
    private readonly ManualTimeProvider clock = new();

    [Fact]
    public async Task The_same_thumb_of_one_user_under_one_answer_is_kept_once_and_a_change_of_mind_is_kept()
    {
        var desk = new FeedbackDesk(this, clock);
        foreach (var isHelpful in new[] { true, true, false, false, true }) await RateAsync(desk, "asker", isHelpful);

        Assert.Equal([true, false, true], records.Select(record => record.Helpful));
    }

    [Fact]
    public async Task Each_user_counts_and_so_does_the_next_day()
    {
        var desk = new FeedbackDesk(this, clock);
        await RateAsync(desk, "asker", isHelpful: true);
        await RateAsync(desk, "another", isHelpful: true);
        clock.Advance(TimeSpan.FromDays(1));
        await RateAsync(desk, "asker", isHelpful: true);

        Assert.Equal(3, records.Count);
    }

    [Fact]
    public async Task Who_clicks_thumbs_down_again_is_asked_again_what_was_wrong()
    {
        var desk = new FeedbackDesk(this, clock);
        await RateAsync(desk, "asker", isHelpful: false);

        Assert.True(await RateAsync(desk, "asker", isHelpful: false));
    }

    ValueTask IFeedbackLog.AppendAsync(FeedbackRecord record, CancellationToken cancellation)
    {
        records.Add(record);
        return ValueTask.CompletedTask;
    }

    private static ValueTask<bool> RateAsync(FeedbackDesk desk, string user, bool isHelpful) =>
        desk.RateAsync(new Thumb("discord", user, "answer 1", "!haqqani", isHelpful), CancellationToken.None);
}
