using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws an excerpt: the words, where they come from, and what can be done with them.</summary>
internal static class ExcerptMarkup
{
    private static readonly ActionKind[] OfExcerpt = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];

    public static Html Draw(Excerpt excerpt, IEnumerable<OfferedAction> actions, string question)
    {
        var own = excerpt.Number == 0 ? [] : actions.Where(action => OfExcerpt.Contains(action.Token.Kind) && action.Token.Number == excerpt.Number);
        return Html.Of($$"""
            <figure class="excerpt {{excerpt.Role.ToString().ToLowerInvariant()}}">
            <blockquote><p class="quote" dir="auto">{{excerpt.Quote.Text}}</p></blockquote>
            <figcaption>{{Number(excerpt)}}{{SourceMarkup.Of(excerpt)}}</figcaption>
            {{ActionMarkup.Draw(own, question, $"excerpt {excerpt.Number}")}}
            </figure>
            """);
    }

    private static Html Number(Excerpt excerpt) => Html.If(excerpt.Number > 0, () => Html.Of($"""<span class="number">{excerpt.Number}</span> """));
}
