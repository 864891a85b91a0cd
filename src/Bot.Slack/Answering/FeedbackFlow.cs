using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Feedback;
using Bot.Slack.Events;
using Bot.Slack.Forms;

namespace Bot.Slack.Answering;

/// <summary>Thumbs up and down; down asks what was wrong.</summary>
internal sealed class FeedbackFlow(ISlackClient client, PrivateVoice whisper, FeedbackDesk feedback)
{
    public async Task HandleAsync(ActionClicked click, string user, PrivateEar ear, CancellationToken cancellation)
    {
        var (token, question) = click.Value.Split('\n', 2) is [var first, var rest] ? (first, rest) : (click.Value, "");
        if (!ActionToken.TryParse(token, out var action)) return;
        var thumb = new Thumb(SlackEdge.Name, user, $"{click.Channel} {click.MessageTs}", question, action.Kind == ActionKind.Helpful);
        var asks = await feedback.RateAsync(thumb, cancellation).ConfigureAwait(false);
        if (asks && click.TriggerId is { } trigger)
        {
            var receipt = await client.OpenViewAsync(trigger, FeedbackForm.Of(question), cancellation).ConfigureAwait(false);
            if (receipt.Succeeded) return;
        }

        await whisper.SayAsync(ear, Notes.Only(FeedbackDesk.Thanks), cancellation).ConfigureAwait(false);
    }
}
