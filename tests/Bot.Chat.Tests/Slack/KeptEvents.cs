using Bot.Slack;
using Bot.Slack.Events;

namespace Bot.Chat.Tests.Slack;

/// <summary>Keeps what a client hands over.</summary>
internal sealed class KeptEvents : ISlackEventSink
{
    public List<SlackEvent> Taken { get; } = [];

    public bool HasRoom { get; set; } = true;

    public bool TryAccept(SlackEvent happening)
    {
        if (HasRoom) Taken.Add(happening);
        return HasRoom;
    }
}
