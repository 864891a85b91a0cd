using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Slack.Blocks;

namespace Bot.Slack.Rendering;

/// <summary>The buttons of an answer: an action_id says what to do (a token of the core), the value repeats the question.</summary>
internal static class ButtonRows
{
    /// <summary>Characters that all labels together may take.</summary>
    public const int Length = 600;

    /// <summary>Starts the action_id of the button that brings what was too long for a message, followed by the token that made the reply.</summary>
    public const string FilePrefix = "file:";

    public const string FeedbackId = "feedback";

    private static readonly ActionKind[] OnExcerpts = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];

    /// <summary>The buttons of one excerpt; null when it has none.</summary>
    public static ActionsBlock? OfExcerpt(Reply reply, Excerpt excerpt)
    {
        var offers = Offers(reply).Where(offer => IsOn(offer.Token, excerpt)).Take(MessageLimits.ButtonsPerRow);
        ImmutableArray<BlockElement> buttons = [.. offers.Select(offer => Button(offer.Label, offer.Token.ToString(), reply.Question))];
        return buttons.IsEmpty ? null : new ActionsBlock(buttons);
    }

    /// <summary>Whether what is too long for a message can be brought by a button.</summary>
    public static bool CanBringFile(Reply reply, AnswerFrame frame) => frame.Token is not null || HasQuestion(reply);

    /// <summary>The rows below an answer.</summary>
    public static IEnumerable<SlackBlock> OfAnswer(Reply reply, AnswerFrame frame, bool isCut)
    {
        ImmutableArray<BlockElement> buttons = [.. Buttons(reply, frame, isCut).Take(MessageLimits.ButtonsPerRow)];
        if (!buttons.IsEmpty) yield return new ActionsBlock(buttons);
        if (!reply.Actions.IsEmpty) yield return Feedback(reply.Question);
    }

    private static IEnumerable<ButtonElement> Buttons(Reply reply, AnswerFrame frame, bool isCut)
    {
        var excerpts = reply.Excerpts.ToList();
        foreach (var offer in Offers(reply).Where(offer => !excerpts.Any(excerpt => IsOn(offer.Token, excerpt))))
            yield return Button(offer.Label, offer.Token.ToString(), reply.Question);
        if (isCut && CanBringFile(reply, frame)) yield return Button("All of it as a file", FilePrefix + frame.Token, reply.Question);
        if (frame is { IsPrivate: true, Token: null } && excerpts.Count > 0 && HasQuestion(reply))
            yield return Button("Share", TokenOf(ActionKind.Share, frame), reply.Question);
        if (!frame.IsPrivate && frame.Asker.Length > 0)
            yield return Button("Delete", TokenOf(ActionKind.Delete, frame), reply.Question);
    }

    // A button brings the question back; one too long for that leaves the buttons that need none.
    private static bool HasQuestion(Reply reply) => reply.Question.Length <= MessageLimits.Value;

    private static IEnumerable<OfferedAction> Offers(Reply reply) => reply.Actions.Where(offer => HasQuestion(reply) || !offer.NeedsQuestion);

    private static ContextActionsBlock Feedback(string question) => new(
    [
        new FeedbackButtonsElement(
            new FeedbackButton(TextObject.Plain("👍"), FeedbackValue(ActionKind.Helpful, question), "This answer helped"),
            new FeedbackButton(TextObject.Plain("👎"), FeedbackValue(ActionKind.Unhelpful, question), "This answer did not help"))
        {
            ActionId = FeedbackId,
        },
    ]);

    private static string FeedbackValue(ActionKind kind, string question) =>
        SlackText.Clip($"{new ActionToken(kind, "", default, 0)}\n{question}", MessageLimits.Value);

    private static ButtonElement Button(string label, string actionId, string question) =>
        new(TextObject.Plain(SlackText.Clip(label, MessageLimits.ButtonLabel)))
        {
            ActionId = actionId,
            Value = SlackText.Clip(question, MessageLimits.Value) is { Length: > 0 } value ? value : null,
        };

    private static string TokenOf(ActionKind kind, AnswerFrame frame) =>
        new ActionToken(kind, "", default, 0, string.Concat(frame.Asker.Where(char.IsAsciiLetterOrDigit))).ToString();

    private static bool IsOn(ActionToken token, Excerpt excerpt) =>
        OnExcerpts.Contains(token.Kind) && token.Number == excerpt.Number
        && token.Span == excerpt.Quote.Span && token.ContentHash == excerpt.Quote.Article.ContentHash;
}
