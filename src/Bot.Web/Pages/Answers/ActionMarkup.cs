using Bot.Core.Conversation.Actions;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws buttons. They are links, so that they work without a script and what they show can be shared.</summary>
internal static class ActionMarkup
{
    /// <summary>A row of buttons; nothing when there are none.</summary>
    /// <param name="tokens">What can be done.</param>
    /// <param name="question">The question that the answer was given to.</param>
    /// <param name="of">What it is done with, for those who do not see where the buttons stand.</param>
    public static Html Draw(IEnumerable<ActionToken> tokens, string question, string of)
    {
        var buttons = tokens.Select(token => Html.Of($$"""
            <li><a class="button" href="{{AskLink.Of(question, token.ToString())}}" rel="nofollow">{{token.Kind.ToString()}}<span class="unseen"> {{of}}</span></a></li>
            """)).ToList();
        return Html.If(buttons.Count > 0, () => Html.Of($"""<ul class="buttons">{buttons}</ul>"""));
    }
}
