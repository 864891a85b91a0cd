using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Chat;

/// <summary>Counts questions per user and per server or workspace in fixed windows, so that nobody floods a channel through the bot.</summary>
public sealed class AskPacer(ChatOptions options, TimeProvider clock)
{
    // Far more than can ask within one window; the bound only keeps memory in check.
    private const int MaxCounters = 100_000;

    private readonly Lock gate = new();
    private readonly ExpiringMap<(string Platform, string Scope, string? User), Counter> counters =
        new(MaxCounters, TimeSpan.FromSeconds(options.WindowSeconds), clock);

    /// <summary>Counts a question that is about to be answered.</summary>
    public Admission Admit(string platform, string scope, string user)
    {
        lock (gate)
        {
            var own = CounterOf((platform, scope, user));
            var shared = CounterOf((platform, scope, null));
            if (own.Count < options.QuestionsPerUser && shared.Count < options.QuestionsPerScope)
            {
                own.Count++;
                shared.Count++;
                return Admission.Admitted;
            }

            if (own.WasTold) return Admission.TooFast;
            own.WasTold = true;
            return Admission.TooFastTellOnce;
        }
    }

    private Counter CounterOf((string Platform, string Scope, string? User) key)
    {
        if (counters.TryGet(key, out var counter)) return counter;
        counter = new Counter();
        counters.Set(key, counter);
        return counter;
    }

    private sealed class Counter
    {
        public int Count { get; set; }

        public bool WasTold { get; set; }
    }
}
