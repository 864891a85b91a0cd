using System.Collections.Immutable;
using System.Globalization;

namespace Bot.Core.Conversation.Actions;

/// <summary>Decides which buttons belong under an answer.</summary>
internal static class ActionOffers
{
    /// <summary>The actions for the excerpts shown, in order of use: more, then those of each excerpt, then those of the whole answer.</summary>
    /// <param name="excerpts">The numbered excerpts shown.</param>
    /// <param name="total">How many excerpts there are on the question.</param>
    /// <param name="articles">How many articles could be compared.</param>
    public static ImmutableArray<OfferedAction> For(ImmutableArray<Excerpt> excerpts, int total, int articles)
    {
        if (excerpts.IsEmpty) return [];
        var offers = ImmutableArray.CreateBuilder<OfferedAction>();
        if (excerpts[^1].Number < total) offers.Add(new OfferedAction("More", TokenOf(ActionKind.More, excerpts[^1])));
        foreach (var kind in new[] { ActionKind.Context, ActionKind.Why, ActionKind.Cite })
            offers.AddRange(excerpts.Select(excerpt => new OfferedAction(Label(kind, excerpt, excerpts.Length), TokenOf(kind, excerpt))));
        if (articles > 1) offers.Add(new OfferedAction("Compare", TokenOf(ActionKind.Compare, excerpts[0])));
        return offers.ToImmutable();
    }

    private static string Label(ActionKind kind, Excerpt excerpt, int shown) => shown == 1
        ? kind.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{kind} {excerpt.Number}");

    private static ActionToken TokenOf(ActionKind kind, Excerpt excerpt) =>
        new(kind, excerpt.Quote.Article.ContentHash, excerpt.Quote.Span, excerpt.Number);
}
