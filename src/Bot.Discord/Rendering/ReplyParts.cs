using System.Collections.Immutable;
using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>A reply in the order in which a message shows it.</summary>
/// <param name="Lead">What stands before the first excerpt, as markdown: the message's own text.</param>
/// <param name="Sections">The first excerpt and everything after it: the message's embeds.</param>
internal sealed record ReplyParts(string Lead, ImmutableArray<ReplySection> Sections)
{
    public static ReplyParts Of(Reply reply)
    {
        // Buttons say the same as hints, and shorter.
        var blocks = reply.Actions.IsEmpty ? reply.Blocks : [.. reply.Blocks.Where(block => block is not HintBlock)];
        var lead = blocks.TakeWhile(block => block is not ExcerptBlock).ToList();
        return new ReplyParts(Markup.Lines(lead), [.. Divide(blocks.Skip(lead.Count))]);
    }

    private static IEnumerable<ReplySection> Divide(IEnumerable<ReplyBlock> blocks)
    {
        var words = new List<ReplyBlock>();
        foreach (var block in blocks)
        {
            if (block is not ExcerptBlock { Excerpt: var excerpt })
            {
                words.Add(block);
                continue;
            }

            if (words.Count > 0) yield return new ReplySection(null, Markup.Lines(words));
            words.Clear();
            yield return new ReplySection(excerpt, "");
        }

        if (words.Count > 0) yield return new ReplySection(null, Markup.Lines(words));
    }
}
