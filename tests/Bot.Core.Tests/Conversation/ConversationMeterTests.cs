using System.Diagnostics.Metrics;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class ConversationMeterTests : IDisposable
{
    private readonly ConversationMeter meter = new();
    private readonly MeterListener listener = new();
    private readonly List<string> measured = [];

    public ConversationMeterTests()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (meter.Owns(instrument)) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured.Add($"{instrument.Name} {value}"));
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => measured.Add($"{instrument.Name} {value}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => measured.Add(instrument.Name));
        listener.Start();
    }

    [Fact]
    public void Replies_are_counted_by_what_became_of_them()
    {
        var responder = new Responder(new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), new ManualTimeProvider(), meter);
        responder.Respond(SeedLibrary.Instance, TestConversation.Message("!haqqani"));
        responder.Respond(SeedLibrary.Instance, TestConversation.Message("Where was Kayani born?"));
        responder.Respond(SeedLibrary.Instance, TestConversation.Message("hello there", Addressing.Overheard));

        Assert.Equal((2, 1), (meter.Asked, meter.Answered));
        Assert.Equal(
            ["bot.questions 1", "bot.answered 1", "bot.answer.duration", "bot.questions 1", "bot.refused 1", "bot.answer.duration"], measured);
    }

    [Fact]
    public void The_size_of_what_is_served_is_told_when_asked_for()
    {
        Library? served = null;
        meter.Watch(() => served);
        listener.RecordObservableInstruments();
        served = SeedLibrary.Instance;
        listener.RecordObservableInstruments();

        Assert.Equal(
            ["bot.index.articles 0", "bot.index.passages 0", "bot.index.articles 2", $"bot.index.passages {served.Index.Passages.Length}"], measured);
    }

    [Fact]
    public void A_platform_is_connected_while_any_connection_is_open_and_all_after_the_first_count_as_anew()
    {
        var connection = new PlatformConnection("discord", meter);
        Assert.False(connection.IsConnected);
        connection.Opened();
        connection.Opened();
        connection.Closed();

        Assert.True(connection.IsConnected);
        connection.Closed();
        Assert.False(connection.IsConnected);
        Assert.Equal(["bot.reconnects 1"], measured);
    }

    [Fact]
    public void What_comes_too_fast_is_counted_as_not_processed()
    {
        var desk = new ChatDesk(new TestConversation().Responder, _ => ValueTask.FromResult(SeedLibrary.Instance), new ChatOptions(), new ManualTimeProvider(), meter);
        for (var n = 0; n < 7; n++) _ = desk.CommandAsync("server", TestConversation.Message("!haqqani"), CancellationToken.None);

        Assert.Equal(["bot.dropped 1", "bot.dropped 1"], measured);
    }

    public void Dispose()
    {
        listener.Dispose();
        meter.Dispose();
    }
}
