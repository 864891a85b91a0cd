using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws an excerpt: the words, where they come from, and what can be done with them.</summary>
internal static class ExcerptMarkup
{
    private static readonly ActionKind[] OfExcerpt = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];

    public static Html Draw(Excerpt excerpt, IEnumerable<OfferedAction> actions, string question) => Html.Of($$"""
        <figure class="excerpt {{excerpt.Role.ToString().ToLowerInvariant()}}">
        <blockquote><p class="quote" dir="auto">{{excerpt.Quote.Text}}</p></blockquote>
        <figcaption>{{Number(excerpt)}}{{SourceMarkup.Of(excerpt)}}</figcaption>
        {{Html.If(HasButtons(excerpt), () => ActionMarkup.Draw(TokensFor(excerpt, actions), question, $"excerpt {excerpt.Number}"))}}
        </figure>
        """);

    // A context is what a button brought.
    private static bool HasButtons(Excerpt excerpt) => excerpt is { Number: > 0, Role: not ExcerptRole.Context };

    // What stands around an excerpt and how to cite it can be shown whatever command brought it.
    private static List<ActionToken> TokensFor(Excerpt excerpt, IEnumerable<OfferedAction> actions)
    {
        var own = actions.Select(action => action.Token).Where(token => OfExcerpt.Contains(token.Kind) && token.Number == excerpt.Number).ToList();
        return own.Count > 0 ? own : [TokenOf(ActionKind.Context, excerpt), TokenOf(ActionKind.Cite, excerpt)];
    }

    private static ActionToken TokenOf(ActionKind kind, Excerpt excerpt) =>
        new(kind, excerpt.Quote.Article.ContentHash, excerpt.Quote.Span, excerpt.Number);

    private static Html Number(Excerpt excerpt) => Html.If(excerpt.Number > 0, () => Html.Of($"""<span class="number">{excerpt.Number}</span> """));
}
