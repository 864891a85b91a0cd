using System.Diagnostics.Metrics;
using Bot.Core.Conversation;
using Bot.Slack.Answering;
using Bot.Slack.Events;

namespace Bot.Chat.Tests.Slack;

public sealed class SlackInboxTests
{
    [Fact]
    public async Task What_finds_no_room_is_refused_and_counted_and_so_is_what_comes_after_the_end()
    {
        var (dropped, isMine) = (0L, false);
        var thread = Environment.CurrentManagedThreadId;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            // Other tests have meters of the same name.
            if (isMine && Environment.CurrentManagedThreadId == thread && instrument.Name == "bot.dropped") listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => dropped += count);
        listener.Start();
        isMine = true;
        using var meter = new ConversationMeter();
        isMine = false;

        var (gate, log) = (new TaskCompletionSource(), new KeptLog<SlackInboxTests>());
        using var scopes = new KeptScopes(TimeProvider.System, () => { });
        using var inbox = new SlackInbox((_, _, _) => gate.Task, scopes, capacity: 2, log, meter);
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(_ => inbox.TryAccept(new HomeOpened())).ToList());
        Assert.Equal(2, dropped);

        gate.SetResult();
        await inbox.CloseAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
        Assert.False(inbox.TryAccept(new HomeOpened()));
        Assert.Empty(log.Lines);
    }
}
