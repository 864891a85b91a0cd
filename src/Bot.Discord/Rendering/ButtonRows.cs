using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Lays the buttons of an answer out: those of the whole answer first, then a row for each kind that is about one excerpt.</summary>
internal static class ButtonRows
{
    private static readonly ImmutableArray<ActionKind> AboutOneExcerpt = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];

    /// <param name="hasQuestion">Whether the question can be read from the message; without it some buttons could not work.</param>
    public static ImmutableArray<ImmutableArray<MessageButton>> Of(
        Reply reply, ImmutableArray<CutExcerpt> cuts, Audience audience, bool hasQuestion)
    {
        var offers = reply.Actions.Where(offer => hasQuestion || !offer.NeedsQuestion).ToList();
        var whole = offers.Where(offer => !AboutOneExcerpt.Contains(offer.Token.Kind)).Select(Button)
            .Concat(cuts.Select(Continue))
            .Concat(OfAnswer(audience, hasQuestion, isJudged: !reply.Actions.IsEmpty));
        // With more excerpts than fit in a row, every kind gets its first row before any gets a second one.
        var single = AboutOneExcerpt
            .SelectMany(kind => offers.Where(offer => offer.Token.Kind == kind).Select(Button).Chunk(MessageLimits.ButtonsInRow).Index())
            .OrderBy(row => row.Index).Select(row => row.Item);
        return [.. whole.Chunk(MessageLimits.ButtonsInRow).Concat(single).Take(MessageLimits.Rows).Select(row => row.ToImmutableArray())];
    }

    private static IEnumerable<MessageButton> OfAnswer(Audience audience, bool hasQuestion, bool isJudged)
    {
        var asker = audience.Asker.ToString();
        if (audience.IsPrivate && hasQuestion) yield return new MessageButton(TokenOf(ActionKind.Share, asker), "Share");
        if (isJudged && hasQuestion)
        {
            yield return new MessageButton(TokenOf(ActionKind.Helpful), null, "👍");
            yield return new MessageButton(TokenOf(ActionKind.Unhelpful), null, "👎");
        }

        if (!audience.IsPrivate) yield return new MessageButton(TokenOf(ActionKind.Delete, asker), null, "🗑️");
    }

    private static string TokenOf(ActionKind kind, string user = "") => new ActionToken(kind, "", default, 0, user).ToString();

    private static MessageButton Button(OfferedAction offer) => new(offer.Token.ToString(), offer.Label);

    private static MessageButton Continue(CutExcerpt cut)
    {
        var label = cut.Excerpt.Number > 0 ? $"Continue {cut.Excerpt.Number}" : "Continue";
        var token = new ActionToken(ActionKind.Continue, cut.Excerpt.Quote.Article.ContentHash, cut.Rest, cut.Excerpt.Number);
        return new MessageButton(token.ToString(), label);
    }
}
