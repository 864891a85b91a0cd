using System.Collections.Immutable;
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
        {{Columns(reply, question)}}
        {{ActionMarkup.Draw(reply.Actions.Select(action => action.Token).Where(token => OfReply.Contains(token.Kind)), question, "excerpts")}}
        </div>
        """);

    // What is compared stands side by side, each with its own sentence above.
    private Html Columns(Reply reply, string question)
    {
        var starts = reply.Blocks.Index().Where(block => block.Item is ColumnBlock).Select(block => block.Index).ToList();
        if (starts.Count == 0) return Html.Join(Blocks(reply.Blocks, reply, question));
        var columns = starts.Zip([.. starts.Skip(1), reply.Blocks.Length], (start, end) => Html.Of($"<div>{Blocks(reply.Blocks[start..end], reply, question)}</div>"));
        return Html.Of($"""{Blocks(reply.Blocks[..starts[0]], reply, question)}<div class="side">{columns}</div>""");
    }

    private IEnumerable<Html> Blocks(ImmutableArray<ReplyBlock> blocks, Reply reply, string question)
    {
        var excerpts = new List<Excerpt>();
        foreach (var block in blocks)
        {
            if (block is ExcerptBlock { Excerpt: var excerpt })
            {
                excerpts.Add(excerpt);
                continue;
            }

            yield return Draw(excerpts, reply, question);
            excerpts.Clear();
            yield return block switch
            {
                SuggestionsBlock near => Html.Of($"""<p class="says">{near.Label}:</p>{Chips(near.Names, near.Names, near.Label)}"""),
                TopicListBlock list => Chips(list.Topics, list.Items, "Topics"),
                _ => BlockMarkup.Draw(block, hasButtons: !reply.Actions.IsEmpty),
            };
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

    private Html Chips(ImmutableArray<string> topics, ImmutableArray<string> names, string label) =>
        Html.Of($"""<ul class="chips" aria-label="{label}">{topics.Zip(names, Chip)}</ul>""");

    private Html Chip(string topic, string name) => Html.Of($"""<li><a href="{AskLink.Of(prefix + topic)}">{name}</a></li>""");
}
