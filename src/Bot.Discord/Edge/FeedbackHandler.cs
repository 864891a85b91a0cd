using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Discord.Port;
using Bot.Discord.Rendering;

namespace Bot.Discord.Edge;

/// <summary>Thumbs up and down, and the form that asks what was wrong.</summary>
internal sealed class FeedbackHandler(FeedbackDesk feedback, InteractionAnswers answers)
{
    /// <summary>Whether a click is a thumb.</summary>
    public static bool IsThumb(ButtonClicked click, out bool isHelpful)
    {
        var isKnown = ActionToken.TryParse(click.CustomId, out var token);
        isHelpful = token.Kind == ActionKind.Helpful;
        return isKnown && token.Kind is ActionKind.Helpful or ActionKind.Unhelpful;
    }

    public async Task ClickedAsync(ButtonClicked click, bool isHelpful, Errand errand, CancellationToken cancellation)
    {
        var thumb = new Thumb(EventTranslation.Platform, $"{click.Interaction.User}", $"{click.Message.Id}", QuestionOf(click.Message), isHelpful);
        var asks = await feedback.RateAsync(thumb, cancellation).ConfigureAwait(false);
        if (asks && await answers.OpenFormAsync(click.Interaction, Form(click.CustomId), cancellation).ConfigureAwait(false)) return;
        await answers.SayAsync(click.Interaction, FeedbackDesk.Thanks, errand, cancellation).ConfigureAwait(false);
    }

    public async Task SubmittedAsync(FormSubmitted form, Errand errand, CancellationToken cancellation)
    {
        await feedback.CommentAsync(EventTranslation.Platform, QuestionOf(form.Message), form.Text, cancellation).ConfigureAwait(false);
        await answers.SayAsync(form.Interaction, FeedbackDesk.Thanks, errand, cancellation).ConfigureAwait(false);
    }

    private static string QuestionOf(ReceivedMessage? answer) => answer is null ? "" : QuestionLine.ReadFrom(answer) ?? "";

    private static FormDefinition Form(string customId) =>
        new(customId, FeedbackDesk.FormTitle, FeedbackDesk.FormLabel, FeedbackDesk.FormHint, FeedbackDesk.LongestComment);
}
