namespace Bot.Core.Conversation.Chat;

/// <summary>What the operator wants answered in which channel: one rule for all, and exceptions.</summary>
public sealed class ChannelRules
{
    private readonly ChannelRule rule;
    private readonly Dictionary<string, ChannelRule> byChannel = new(StringComparer.Ordinal);

    /// <summary>Takes the rules over.</summary>
    /// <param name="rule">Holds where no exception does.</param>
    /// <param name="exceptions">Each a channel's id, "=", and a rule, such as "123=MentionsOnly"; unreadable ones are passed over.</param>
    public ChannelRules(ChannelRule rule, IEnumerable<string> exceptions)
    {
        this.rule = rule;
        foreach (var exception in exceptions)
            if (Parse(exception) is var (channel, other)) byChannel.TryAdd(channel, other);
    }

    /// <summary>The exceptions that cannot be read.</summary>
    public static IEnumerable<string> Unreadable(IEnumerable<string> exceptions) => exceptions.Where(exception => Parse(exception) is null);

    /// <summary>What is answered in a channel; a thread without a rule of its own has its channel's.</summary>
    /// <param name="channel">The channel, or the thread.</param>
    /// <param name="parent">The channel around the thread; null where it is none.</param>
    public ChannelRule In(string channel, string? parent = null) =>
        byChannel.TryGetValue(channel, out var own) || (parent is not null && byChannel.TryGetValue(parent, out own)) ? own : rule;

    private static (string Channel, ChannelRule Rule)? Parse(string exception) =>
        exception.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } channel, var name]
        && Enum.TryParse<ChannelRule>(name, ignoreCase: true, out var rule) && Enum.IsDefined(rule)
            ? (channel, rule) : null;
}
