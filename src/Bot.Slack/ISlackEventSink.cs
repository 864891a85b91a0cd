using Bot.Slack.Events;

namespace Bot.Slack;

/// <summary>Where a client puts what arrives.</summary>
public interface ISlackEventSink
{
    /// <summary>
    /// Takes an event over; returns at once and never throws, since the acknowledgement waits for it.
    /// False when there is no room: the client then leaves the event unacknowledged, and Slack delivers it again.
    /// </summary>
    bool TryAccept(SlackEvent happening);
}
