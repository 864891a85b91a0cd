using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws a reply.</summary>
/// <param name="prefix">What a command starts with.</param>
internal sealed class ReplyMarkup(string prefix)
{
    private static readonly ActionKind[] OfReply = [ActionKind.More, ActionKind.Compare];

    /// <summary>The answer to a question from top to bottom, without the question.</summary>
    public Html DrawAnswer(Reply reply, string question) => Html.Of($$"""
        {{Draw(reply, question)}}
        {{Html.If(reply.Version is not null, () => Html.Of($"""<p class="version">{reply.Version!.ToString()}</p>"""))}}
        """);

    /// <summary>A reply as it stands under an answer.</summary>
    /// <param name="reply">What to draw.</param>
    /// <param name="question">The question its buttons refer to.</param>
    public Html Draw(Reply reply, string question) => Html.Of($$"""
        <div class="reply{{(reply.Answered ? "" : " unanswered")}}">
        {{Blocks(reply, question)}}
        {{Suggestions(reply)}}
        {{ActionMarkup.Draw(reply.Actions.Where(action => OfReply.Contains(action.Token.Kind)), question, "excerpts")}}
        </div>
        """);

    private static IEnumerable<Html> Blocks(Reply reply, string question)
    {
        var excerpts = new List<Excerpt>();
        foreach (var block in reply.Blocks)
        {
            if (block is ExcerptBlock { Excerpt: var excerpt })
            {
                excerpts.Add(excerpt);
                continue;
            }

            yield return Draw(excerpts, reply, question);
            excerpts.Clear();
            yield return BlockMarkup.Draw(block, hasButtons: !reply.Actions.IsEmpty);
        }

        yield return Draw(excerpts, reply, question);
    }

    private static Html Draw(IReadOnlyList<Excerpt> excerpts, Reply reply, string question)
    {
        var drawn = excerpts.Select(excerpt => ExcerptMarkup.Draw(excerpt, reply.Actions, question));
        return IsComparison(excerpts, reply) ? Html.Of($"""<div class="side">{drawn}</div>""") : Html.Join(drawn);
    }

    // One excerpt of each article, and nothing to go on to: they were put together to be seen side by side.
    private static bool IsComparison(IReadOnlyList<Excerpt> excerpts, Reply reply) =>
        excerpts.Count > 1 && reply.Actions.IsEmpty && excerpts.All(excerpt => excerpt.Role == ExcerptRole.Answer)
        && excerpts.DistinctBy(excerpt => excerpt.Quote.Article).Count() == excerpts.Count;

    private Html Suggestions(Reply reply) => Html.If(!reply.Suggestions.IsEmpty, () => Html.Of($$"""
        <ul class="chips" aria-label="Topics near it">{{reply.Suggestions.Select(Chip)}}</ul>
        """));

    private Html Chip(string topic) => Html.Of($"""<li><a href="{AskLink.Of(prefix + topic)}">{topic}</a></li>""");
}
