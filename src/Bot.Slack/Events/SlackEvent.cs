namespace Bot.Slack.Events;

/// <summary>Something that happened in a workspace, as the port hands it on.</summary>
public abstract record SlackEvent
{
    /// <summary>
    /// The same for every delivery of the same happening: the event_id of an event, the trigger of a click or a command.
    /// Null when Slack sent none.
    /// </summary>
    public string? EventId { get; init; }

    /// <summary>The workspace, or for an app installed on a whole Enterprise Grid the enterprise; null when Slack names neither.</summary>
    public string? TeamId { get; init; }

    /// <summary>Who did it; null when nobody is named.</summary>
    public string? User { get; init; }
}
