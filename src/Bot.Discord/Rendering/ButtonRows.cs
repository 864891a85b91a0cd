using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Lays the buttons of an answer out: those of the whole answer first, then a row for each kind that is about one excerpt.</summary>
internal static class ButtonRows
{
    private static readonly ImmutableArray<ActionKind> AboutOneExcerpt = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];

    /// <param name="hasQuestion">Whether the question can be read from the message; without it most buttons could not work.</param>
    public static ImmutableArray<ImmutableArray<MessageButton>> Of(
        Reply reply, ImmutableArray<CutExcerpt> cuts, Audience audience, bool hasQuestion)
    {
        var offers = hasQuestion ? reply.Actions : [];
        var whole = offers.Where(offer => !AboutOneExcerpt.Contains(offer.Token.Kind)).Select(Button)
            .Concat(cuts.Select(Continue))
            .Concat(OfAnswer(audience, hasQuestion));
        var single = AboutOneExcerpt
            .SelectMany(kind => offers.Where(offer => offer.Token.Kind == kind).Select(Button).Chunk(MessageLimits.ButtonsInRow));
        return [.. whole.Chunk(MessageLimits.ButtonsInRow).Concat(single).Take(MessageLimits.Rows).Select(row => row.ToImmutableArray())];
    }

    private static IEnumerable<MessageButton> OfAnswer(Audience audience, bool hasQuestion)
    {
        var token = new ActionToken(audience.IsPrivate ? ActionKind.Share : ActionKind.Delete, "", default, 0, audience.Asker.ToString());
        if (!audience.IsPrivate) yield return new MessageButton(token.ToString(), null, "🗑️");
        else if (hasQuestion) yield return new MessageButton(token.ToString(), "Share");
    }

    private static MessageButton Button(OfferedAction offer) => new(offer.Token.ToString(), offer.Label);

    private static MessageButton Continue(CutExcerpt cut)
    {
        var label = cut.Excerpt.Number > 0 ? $"Continue {cut.Excerpt.Number}" : "Continue";
        var token = new ActionToken(ActionKind.Continue, cut.Excerpt.Quote.Article.ContentHash, cut.Rest, cut.Excerpt.Number);
        return new MessageButton(token.ToString(), label);
    }
}
