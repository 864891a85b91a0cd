using System.Collections.Immutable;
using System.Text;
using Bot.Core.Conversation;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Draws a reply as one Discord message. What does not fit even so goes along as a text file.</summary>
internal static class ReplyRenderer
{
    private const string OverflowFile = "answer.txt";
    private const int SmallestExcerpt = 200;

    /// <summary>Draws a reply.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="audience">Who sees it and who asked.</param>
    public static OutgoingMessage Render(Reply reply, Audience audience)
    {
        var parts = ReplyParts.Of(reply);
        var question = QuestionLine.Write(reply.Question);
        var content = Join(question, parts.Lead);
        var tail = Markup.Lines(parts.Tail);
        var isTooLong = content.Length > MessageLimits.Content || tail.Length > MessageLimits.Description
            || parts.Excerpts.Length + (tail.Length > 0 ? 1 : 0) > MessageLimits.Embeds;
        if (isTooLong) return Overflowing(reply, audience, question, parts);
        var (embeds, cuts) = Embeds(parts.Excerpts, MessageLimits.EmbedsInSum - tail.Length);
        if (embeds.IsDefault) return Overflowing(reply, audience, question, parts);
        return new OutgoingMessage
        {
            Content = content,
            Embeds = tail.Length > 0 ? embeds.Add(new MessageEmbed(null, null, tail, null)) : embeds,
            Buttons = ButtonRows.Of(reply, cuts, audience, hasQuestion: question is not null),
        };
    }

    // Lists are drawn as far as they fit; the file has everything.
    private static OutgoingMessage Overflowing(Reply reply, Audience audience, string? question, ReplyParts parts)
    {
        const string Note = "The whole of this is in the attached file.";
        var room = MessageLimits.Content - (question?.Length ?? 0) - Note.Length - 4;
        var shown = new StringBuilder();
        foreach (var line in Markup.Lines(parts.Lead).Split('\n'))
        {
            if (shown.Length + line.Length + 1 > room) break;
            shown.Append(line).Append('\n');
        }

        var excerpts = parts.Excerpts.Take(MessageLimits.Embeds).ToImmutableArray();
        while (!excerpts.IsEmpty && Embeds(excerpts, MessageLimits.EmbedsInSum).Embeds.IsDefault) excerpts = excerpts.RemoveAt(excerpts.Length - 1);
        var (embeds, cuts) = Embeds(excerpts, MessageLimits.EmbedsInSum);
        return new OutgoingMessage
        {
            Content = string.Join('\n', new[] { question, shown.ToString().TrimEnd(), Note }.Where(part => !string.IsNullOrEmpty(part))),
            Embeds = embeds,
            Buttons = ButtonRows.Of(reply, cuts, audience, hasQuestion: question is not null),
            Files = [new MessageFile(OverflowFile, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(PlainText.Of(reply)))],
        };
    }

    /// <summary>The excerpts as embeds and what was cut off; a default array when they cannot all be shown.</summary>
    private static (ImmutableArray<MessageEmbed> Embeds, ImmutableArray<CutExcerpt> Cuts) Embeds(ImmutableArray<Excerpt> excerpts, int room)
    {
        var frames = excerpts.Sum(excerpt => ExcerptEmbed.Title(excerpt).Length + ExcerptEmbed.Footer(excerpt, isCut: true).Length);
        var needs = excerpts.Select(Need).ToList();
        var shares = RoomSharing.Share(needs, Math.Max(0, room - frames), MessageLimits.Description);
        var embeds = ImmutableArray.CreateBuilder<MessageEmbed>();
        var cuts = ImmutableArray.CreateBuilder<CutExcerpt>();
        for (var place = 0; place < excerpts.Length; place++)
        {
            var excerpt = excerpts[place];
            if (shares[place] < Math.Min(needs[place], SmallestExcerpt)) return (default, []);
            var (shown, rest) = ExcerptCut.Within(excerpt.Quote, shares[place] - ExcerptEmbed.QuoteMark.Length);
            if (!rest.IsEmpty) cuts.Add(new CutExcerpt(excerpt, rest));
            embeds.Add(new MessageEmbed(
                ExcerptEmbed.Title(excerpt), ExcerptEmbed.Url(excerpt),
                ExcerptEmbed.QuoteMark + Markdown.Escape(shown.Text), ExcerptEmbed.Footer(excerpt, !rest.IsEmpty)));
        }

        return (embeds.ToImmutable(), cuts.ToImmutable());
    }

    // Beyond the limit the exact length does not matter, and measuring megabytes would take time.
    private static int Need(Excerpt excerpt) => ExcerptEmbed.QuoteMark.Length + (excerpt.Quote.Span.Length > MessageLimits.Description
        ? excerpt.Quote.Span.Length
        : Markdown.EscapedLength(excerpt.Quote.Text));

    private static string Join(string? question, ImmutableArray<ReplyBlock> lead)
    {
        var text = Markup.Lines(lead);
        return question is null ? text : text.Length == 0 ? question : $"{question}\n{text}";
    }
}
