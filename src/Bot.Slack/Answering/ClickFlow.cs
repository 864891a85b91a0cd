using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;
using Bot.Slack.Home;
using Bot.Slack.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Clicks on buttons under answers and in the Home tab.</summary>
internal sealed class ClickFlow(
    ISlackClient client, ChatDesk desk, PublicVoice voice, PrivateVoice whisper, DirectQuestions questions,
    FormFlow forms, FeedbackFlow feedback, ILogger log)
{
    public Task HandleAsync(ActionClicked click, Errand errand, CancellationToken cancellation)
    {
        if (click.User is not { } user) return Task.CompletedTask;
        if (click.ActionId == HomeView.AskId) return forms.OpenAsync(user, click.TriggerId, errand, cancellation);
        if (click.ActionId.StartsWith(HomeView.TopicPrefix, StringComparison.Ordinal))
            return questions.AnswerAsync(click.TeamId, EarOf(click, user, errand), user, click.Value, cancellation);
        if (click.ActionId == ButtonRows.FeedbackId) return feedback.HandleAsync(click, user, EarOf(click, user, errand), cancellation);
        return click.ActionId.StartsWith(ButtonRows.FilePrefix, StringComparison.Ordinal)
            ? FileAsync(click, user, errand, cancellation)
            : ActAsync(click, user, errand, cancellation);
    }

    private async Task ActAsync(ActionClicked click, string user, Errand errand, CancellationToken cancellation)
    {
        var outcome = await OutcomeAsync(click, user, click.ActionId, cancellation).ConfigureAwait(false);
        if (outcome.DeletesAnswer) await DeleteAsync(click, user, errand, cancellation).ConfigureAwait(false);
        if (outcome.Reply is not { } reply) return;
        var isShare = ActionToken.TryParse(click.ActionId, out var token) && token.Kind == ActionKind.Share;
        if (isShare) await ShareAsync(click, user, reply, errand, cancellation).ConfigureAwait(false);
        else if (outcome.IsPrivate || PlaceOf(click) is not { } place)
            await whisper.SayAsync(EarOf(click, user, errand), ReplyRenderer.Render(reply, new AnswerFrame(user, true, click.ActionId)), cancellation).ConfigureAwait(false);
        else
            await voice.AnswerAsync(place, user, ReplyRenderer.Render(reply, new AnswerFrame(user, false, click.ActionId)), cancellation).ConfigureAwait(false);
    }

    private async Task<ActionOutcome> OutcomeAsync(ActionClicked click, string user, string token, CancellationToken cancellation)
    {
        var place = PlaceOf(click);
        var conversation = place is { ThreadTs: { } thread } ? Conversations.Thread(place.Channel, thread) : place?.Channel ?? user;
        var message = DirectQuestions.Message(user, conversation, click.Value);
        try
        {
            return await desk.ClickedAsync(new ActionRequest(message, token, IsModerator: false, click.IsEphemeral), cancellation).ConfigureAwait(false);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            log.HandlingFailed(reason, "a click");
            return new ActionOutcome(Reply.Failure(message));
        }
    }

    private async Task DeleteAsync(ActionClicked click, string user, Errand errand, CancellationToken cancellation)
    {
        if (click is { Channel: { } channel, MessageTs: { } ts, IsEphemeral: false })
        {
            var receipt = await client.DeleteAsync(channel, ts, cancellation).ConfigureAwait(false);
            if (receipt.Error is null || Refusals.IsGone(receipt.Error)) return;
        }

        if (click.ResponseUrl is { } url)
        {
            var receipt = await client.RespondAsync(url, new SlackResponse(null, DeleteOriginal: true), cancellation).ConfigureAwait(false);
            if (receipt.Succeeded) return;
        }

        await whisper.SayAsync(EarOf(click, user, errand), Notes.Only("Slack did not let me take that answer away."), cancellation).ConfigureAwait(false);
    }

    // The response_url reaches also channels that the bot is no member of.
    private async Task ShareAsync(ActionClicked click, string user, Reply reply, Errand errand, CancellationToken cancellation)
    {
        var message = ReplyRenderer.Render(reply, new AnswerFrame(user, false));
        var place = click.Channel is { } channel ? new SlackPlace(channel, click.ThreadTs) : new SlackPlace(user);
        var receipt = await voice.PostAsync(place, user, message, cancellation).ConfigureAwait(false);
        if (!receipt.Succeeded && click.ResponseUrl is { } url)
            receipt = await client.RespondAsync(url, new SlackResponse(message, InChannel: true, ThreadTs: click.ThreadTs), cancellation).ConfigureAwait(false);
        if (!receipt.Succeeded)
            await whisper.SayAsync(EarOf(click, user, errand), Notes.Only("Slack did not let me share that here."), cancellation).ConfigureAwait(false);
        else if (click is { IsEphemeral: true, ResponseUrl: { } original })
            await client.RespondAsync(original, new SlackResponse(null, DeleteOriginal: true), cancellation).ConfigureAwait(false);
    }

    private async Task FileAsync(ActionClicked click, string user, Errand errand, CancellationToken cancellation)
    {
        var token = click.ActionId[ButtonRows.FilePrefix.Length..];
        var reply = token.Length > 0
            ? (await OutcomeAsync(click, user, token, cancellation).ConfigureAwait(false)).Reply
            : await questions.AskAsync(click.TeamId, user, PlaceOf(click)?.Channel ?? user, click.Value, cancellation).ConfigureAwait(false);
        if (reply is null) return;
        var upload = new SlackUpload("answer.txt", "The whole answer", ReplyText.Render(reply));
        var place = click.IsEphemeral ? null : PlaceOf(click);
        place ??= await DirectPlaceAsync(user, cancellation).ConfigureAwait(false);
        if (place is null || await client.UploadAsync(place, upload, cancellation).ConfigureAwait(false) is { Succeeded: false })
            await whisper.SayAsync(EarOf(click, user, errand), Notes.Only(Notes.NotFiled), cancellation).ConfigureAwait(false);
    }

    // What was asked in private stays private. A file cannot go to a user's id, only to the conversation that a message opens.
    private async Task<SlackPlace?> DirectPlaceAsync(string user, CancellationToken cancellation)
    {
        var receipt = await voice.PostAsync(new SlackPlace(user), user, Notes.Only(Notes.HereIsTheFile), cancellation).ConfigureAwait(false);
        return receipt is { Succeeded: true, Channel: { } channel } ? new SlackPlace(channel) : null;
    }

    private static PrivateEar EarOf(ActionClicked click, string user, Errand errand) => new(user, PlaceOf(click), errand, click.ResponseUrl);

    // An ephemeral message outside threads has no thread: its ts is known to one member only.
    private static SlackPlace? PlaceOf(ActionClicked click) => click.Channel is { } channel
        ? new SlackPlace(channel, click.ThreadTs ?? (click.IsEphemeral ? null : click.MessageTs))
        : null;
}
