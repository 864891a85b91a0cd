using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws a reply.</summary>
/// <param name="prefix">What a command starts with.</param>
internal sealed class ReplyMarkup(string prefix)
{
    // Actions that belong to one excerpt stand under it; the others under the whole reply.
    private static readonly ActionKind[] OfExcerpt = [ActionKind.Context, ActionKind.Why, ActionKind.Cite];
    private static readonly ActionKind[] OfReply = [ActionKind.More, ActionKind.Compare];

    /// <summary>The reply from top to bottom, without the question.</summary>
    /// <param name="reply">What to draw.</param>
    /// <param name="question">The question its buttons refer to.</param>
    public Html Draw(Reply reply, string question) => Html.Of($$"""
        <div class="reply">
        {{reply.Blocks.Select(block => Draw(block, reply, question))}}
        {{Suggestions(reply)}}
        {{Buttons(reply.Actions.Where(action => OfReply.Contains(action.Token.Kind)), question, "What else there is")}}
        </div>
        """);

    private static Html Draw(ReplyBlock block, Reply reply, string question) => block switch
    {
        TextBlock text => Html.Of($"""<p class="says">{text.Text}</p>"""),
        // What a hint suggests to type is offered as buttons here, where there are any.
        HintBlock when !reply.Actions.IsEmpty => Html.Empty,
        HintBlock hint => Html.Of($"""<p class="hint">{hint.Text}</p>"""),
        ListBlock list => Html.Of($"""<ul class="items">{list.Items.Select(item => Html.Of($"<li>{item}</li>"))}</ul>"""),
        ExcerptBlock { Excerpt: var excerpt } => Draw(excerpt, reply, question),
        _ => Html.Of($"""<p class="plain">{ReplyText.Render(new Reply { Question = "", Blocks = [block], Answered = true })}</p>"""),
    };

    private static Html Draw(Excerpt excerpt, Reply reply, string question)
    {
        var own = reply.Actions.Where(action => OfExcerpt.Contains(action.Token.Kind) && action.Token.Number == excerpt.Number && excerpt.Number > 0);
        return Html.Of($$"""
            <figure class="excerpt {{excerpt.Role.ToString().ToLowerInvariant()}}">
            <blockquote><p class="quote" dir="auto">{{excerpt.Quote.Text}}</p></blockquote>
            <figcaption>{{Number(excerpt)}}{{SourceMarkup.Of(excerpt)}}</figcaption>
            {{Buttons(own, question, $"Excerpt {excerpt.Number}")}}
            </figure>
            """);
    }

    private static Html Number(Excerpt excerpt) => Html.If(excerpt.Number > 0, () => Html.Of($"""<span class="number">{excerpt.Number}</span> """));

    private static Html Buttons(IEnumerable<OfferedAction> actions, string question, string label)
    {
        var buttons = actions.Select(action => Html.Of($$"""
            <li><a class="button" data-do="{{action.Token.ToString()}}" href="{{AskLink.Of(question, action.Token.ToString())}}" rel="nofollow">{{action.Token.Kind.ToString()}}<span class="unseen"> {{label}}</span></a></li>
            """)).ToList();
        return Html.If(buttons.Count > 0, () => Html.Of($"""<ul class="buttons">{buttons}</ul>"""));
    }

    private Html Suggestions(Reply reply) => Html.If(!reply.Suggestions.IsEmpty, () => Html.Of($$"""
        <ul class="chips" aria-label="Topics near it">{{reply.Suggestions.Select(Chip)}}</ul>
        """));

    private Html Chip(string topic) => Html.Of($"""<li><a href="{AskLink.Of(prefix + topic)}">{topic}</a></li>""");
}
