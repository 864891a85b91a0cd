using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>The embeds of a message.</summary>
/// <param name="Embeds">In the order of the reply.</param>
/// <param name="Cuts">The excerpts that are not shown to their end.</param>
internal sealed record ReplyEmbeds(ImmutableArray<MessageEmbed> Embeds, ImmutableArray<CutExcerpt> Cuts)
{
    // An excerpt is cut, but not to less than this; then rather fewer are shown.
    private const int SmallestExcerpt = 200;

    /// <summary>Draws sections, long excerpts cut; null when they cannot all be shown within Discord's limits.</summary>
    public static ReplyEmbeds? Of(ImmutableArray<ReplySection> sections)
    {
        if (sections.Length > MessageLimits.Embeds || sections.Any(section => section.Words.Length > MessageLimits.Description)) return null;
        var excerpts = sections.Select(section => section.Excerpt).OfType<Excerpt>().ToList();
        var needs = excerpts.ConvertAll(Need);
        var room = MessageLimits.EmbedsInSum - sections.Sum(section => section.Words.Length) - excerpts.Sum(Frame);
        var shares = RoomSharing.Share(needs, Math.Max(0, room), MessageLimits.Description);
        if (room < 0 || needs.Where((need, place) => shares[place] < Math.Min(need, SmallestExcerpt)).Any()) return null;
        return Draw(sections, new Queue<int>(shares));
    }

    private static ReplyEmbeds Draw(ImmutableArray<ReplySection> sections, Queue<int> shares)
    {
        var embeds = ImmutableArray.CreateBuilder<MessageEmbed>();
        var cuts = ImmutableArray.CreateBuilder<CutExcerpt>();
        foreach (var section in sections)
        {
            if (section.Excerpt is not { } excerpt)
            {
                embeds.Add(new MessageEmbed(null, null, section.Words, null));
                continue;
            }

            var (shown, rest) = ExcerptCut.Within(excerpt.Quote, shares.Dequeue() - ExcerptEmbed.QuoteMark.Length);
            if (!rest.IsEmpty) cuts.Add(new CutExcerpt(excerpt, rest));
            embeds.Add(new MessageEmbed(
                ExcerptEmbed.Title(excerpt), ExcerptEmbed.Url(excerpt),
                ExcerptEmbed.QuoteMark + Markdown.Escape(shown.Text), ExcerptEmbed.Footer(excerpt, !rest.IsEmpty)));
        }

        return new ReplyEmbeds(embeds.ToImmutable(), cuts.ToImmutable());
    }

    private static int Frame(Excerpt excerpt) => ExcerptEmbed.Title(excerpt).Length + ExcerptEmbed.Footer(excerpt, isCut: true).Length;

    // Beyond the limit the exact length does not matter, and measuring megabytes would take time.
    private static int Need(Excerpt excerpt) => ExcerptEmbed.QuoteMark.Length + (excerpt.Quote.Span.Length > MessageLimits.Description
        ? excerpt.Quote.Span.Length
        : Markdown.EscapedLength(excerpt.Quote.Text));
}
