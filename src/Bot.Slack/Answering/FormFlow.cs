using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Slack.Events;
using Bot.Slack.Forms;

namespace Bot.Slack.Answering;

/// <summary>Opens forms and takes what was filled in.</summary>
internal sealed class FormFlow(
    ISlackClient client, Func<CancellationToken, ValueTask<Library>> libraries, DirectQuestions questions, PrivateVoice whisper,
    FeedbackDesk feedback, ConversationOptions conversation)
{
    /// <summary>Opens the form to ask; when Slack's 3 seconds are over, says so.</summary>
    public async Task OpenAsync(string user, string? trigger, Errand errand, CancellationToken cancellation)
    {
        // The trigger does not wait until the articles have been read.
        var reading = libraries(cancellation).AsTask();
        var view = reading.IsCompletedSuccessfully ? AskForm.Of(await reading.ConfigureAwait(false)) : AskForm.Waiting;
        var receipt = await client.OpenViewAsync(trigger ?? "", view, cancellation).ConfigureAwait(false);
        if (!receipt.Succeeded) await whisper.SayAsync(new PrivateEar(user, null, errand), Notes.Only(Notes.TooLate), cancellation).ConfigureAwait(false);
        else if (view == AskForm.Waiting && receipt.ViewId is { } id)
            await client.UpdateViewAsync(id, AskForm.Of(await reading.ConfigureAwait(false)), cancellation).ConfigureAwait(false);
    }

    public async Task HandleAsync(ViewSubmitted form, Errand errand, CancellationToken cancellation)
    {
        if (form.User is not { } user) return;
        if (form.CallbackId == AskForm.CallbackId)
            await questions.AnswerAsync(
                form.TeamId, new PrivateEar(user, null, errand), user, AskForm.Question(form, conversation.Prefix), cancellation).ConfigureAwait(false);
        else if (form.CallbackId == FeedbackForm.CallbackId)
            await feedback.CommentAsync(SlackEdge.Name, form.PrivateMetadata, FeedbackForm.Comment(form), cancellation).ConfigureAwait(false);
    }
}
