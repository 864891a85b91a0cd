using Bot.Core.Conversation.Feedback;
using Bot.Slack.Blocks;
using Bot.Slack.Events;
using Bot.Slack.Rendering;

namespace Bot.Slack.Forms;

/// <summary>The modal that asks what was wrong with an answer.</summary>
internal static class FeedbackForm
{
    public const string CallbackId = "feedback_form";

    private const string CommentId = "comment";
    private const int LongestQuestion = 2_900;

    /// <summary>The form for the answer to a question.</summary>
    public static SlackView Of(string question) => new()
    {
        Type = "modal",
        CallbackId = CallbackId,
        PrivateMetadata = SlackText.Clip(question, LongestQuestion),
        Title = TextObject.Plain(FeedbackDesk.FormTitle),
        Submit = TextObject.Plain("Send"),
        Close = TextObject.Plain("Skip"),
        Blocks =
        [
            new InputBlock(
                TextObject.Plain(FeedbackDesk.FormLabel),
                new TextInputElement { ActionId = CommentId, Multiline = true, MaxLength = FeedbackDesk.LongestComment },
                Hint: TextObject.Plain(FeedbackDesk.FormHint)),
        ],
    };

    public static string Comment(ViewSubmitted form) => form.Values.GetValueOrDefault(CommentId, "").Trim();
}
