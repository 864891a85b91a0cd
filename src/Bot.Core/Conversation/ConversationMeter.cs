using System.Diagnostics.Metrics;

namespace Bot.Core.Conversation;

/// <summary>Counts what the bot does, for monitoring and for the status page; never what was said. Safe for several threads.</summary>
public sealed class ConversationMeter : IDisposable
{
    /// <summary>The name under which monitoring finds the instruments.</summary>
    public const string MeterName = "Bot";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> questions;
    private readonly Counter<long> answers;
    private readonly Counter<long> refusals;
    private readonly Counter<long> reconnects;
    private readonly Counter<long> drops;
    private readonly Histogram<double> duration;
    private long asked;
    private long answered;

    public ConversationMeter()
    {
        questions = meter.CreateCounter<long>("bot.questions", description: "Questions and commands replied to");
        answers = meter.CreateCounter<long>("bot.answered", description: "Of these, those that got what they asked for");
        refusals = meter.CreateCounter<long>("bot.refused", description: "Of these, those that the articles do not answer, or that made no sense");
        duration = meter.CreateHistogram<double>("bot.answer.duration", "s", "Time to make a reply, without the platform's share");
        reconnects = meter.CreateCounter<long>("bot.reconnects", description: "Times a platform's connection was made anew");
        drops = meter.CreateCounter<long>("bot.dropped", description: "Messages that were not processed: too fast, or the queue was full");
    }

    /// <summary>Replies made since the start.</summary>
    public long Asked => Interlocked.Read(ref asked);

    /// <summary>Of these, those that gave what was asked for.</summary>
    public long Answered => Interlocked.Read(ref answered);

    /// <summary>Counts a reply.</summary>
    /// <param name="platform">As in <see cref="IncomingMessage.Platform"/>.</param>
    /// <param name="isAnswered">As in <see cref="Reply.Answered"/>.</param>
    /// <param name="took">How long it took to make.</param>
    public void Count(string platform, bool isAnswered, TimeSpan took)
    {
        var tag = new KeyValuePair<string, object?>("platform", platform);
        Interlocked.Increment(ref asked);
        if (isAnswered) Interlocked.Increment(ref answered);
        questions.Add(1, tag);
        (isAnswered ? answers : refusals).Add(1, tag);
        duration.Record(took.TotalSeconds, tag);
    }

    /// <summary>Counts a connection that was lost and made anew.</summary>
    public void Reconnected(string platform) => reconnects.Add(1, new KeyValuePair<string, object?>("platform", platform));

    /// <summary>Counts a message that was not processed.</summary>
    public void Dropped(string platform) => drops.Add(1, new KeyValuePair<string, object?>("platform", platform));

    /// <summary>Reports the size of what is served, whenever monitoring asks for it.</summary>
    /// <param name="served">What is served now; null before the first index.</param>
    public void Watch(Func<Library?> served)
    {
        meter.CreateObservableGauge("bot.index.articles", () => served()?.Articles.Length ?? 0, description: "Articles served");
        meter.CreateObservableGauge("bot.index.passages", () => served()?.Index.Passages.Length ?? 0, description: "Passages indexed");
    }

    /// <summary>Whether an instrument belongs to this meter rather than to another of the same name.</summary>
    internal bool Owns(Instrument instrument) => ReferenceEquals(instrument.Meter, meter);

    public void Dispose() => meter.Dispose();
}
