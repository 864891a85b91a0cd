using System.Collections.Immutable;
using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>A reply in the order in which a message shows it: words, framed excerpts, words.</summary>
/// <param name="Lead">What stands before the first excerpt.</param>
/// <param name="Excerpts">The excerpts.</param>
/// <param name="Tail">What stands between or after the excerpts.</param>
internal sealed record ReplyParts(ImmutableArray<ReplyBlock> Lead, ImmutableArray<Excerpt> Excerpts, ImmutableArray<ReplyBlock> Tail)
{
    public static ReplyParts Of(Reply reply)
    {
        // Buttons say the same as hints, and shorter.
        var blocks = reply.Actions.IsEmpty ? reply.Blocks : [.. reply.Blocks.Where(block => block is not HintBlock)];
        var lead = blocks.TakeWhile(block => block is not ExcerptBlock).ToImmutableArray();
        return new ReplyParts(
            lead, [.. blocks.OfType<ExcerptBlock>().Select(block => block.Excerpt)], [.. blocks.Skip(lead.Length).Where(block => block is not ExcerptBlock)]);
    }
}
