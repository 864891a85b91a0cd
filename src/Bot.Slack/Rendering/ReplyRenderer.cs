using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Slack.Blocks;

namespace Bot.Slack.Rendering;

/// <summary>
/// Draws a reply as one message. Everything an article or a person wrote goes into elements that carry no markup
/// (rich text, plain text), so that nothing in it can ping, link or format.
/// </summary>
internal static class ReplyRenderer
{
    public static SlackMessage Render(Reply reply, AnswerFrame frame)
    {
        var parts = reply.Blocks.Where(block => block is not HintBlock || reply.Actions.IsEmpty).ToList();
        var fixedLength = parts.Where(part => part is not ExcerptBlock).Sum(part => Math.Min(BlockDrawing.Length(part), BlockDrawing.LongestNote));
        var notes = parts.Count(part => part is not ExcerptBlock);
        var excerpts = parts.OfType<ExcerptBlock>().Select(block => block.Excerpt).Take(Math.Max(0, BlocksForParts - notes) / BlocksPerExcerpt).ToList();
        var sources = excerpts.Sum(excerpt => SourceLine.Length(excerpt) + ShortenedNoteLength);
        var shares = RoomSharing.Share(
            [.. excerpts.Select(excerpt => excerpt.Quote.Text.Length)], Math.Max(0, Room - fixedLength - sources));
        var drawing = new Drawing(reply, frame, shares);
        foreach (var part in parts) drawing.Add(part);
        return new SlackMessage(FallbackText.Of(reply), drawing.Finish());
    }

    private const string Missing = "Not all of it fits here. Please ask about less at once.";
    private const int ShortenedNoteLength = 60;
    private const int BlocksPerExcerpt = 3;
    private const int Room = MessageLimits.Total - ButtonRows.Length - MessageLimits.Lines;
    private const int BlocksForParts = MessageLimits.Blocks - MessageLimits.ReservedBlocks;

    private sealed class Drawing(Reply reply, AnswerFrame frame, ImmutableArray<int> shares)
    {
        private readonly ImmutableArray<SlackBlock>.Builder blocks = ImmutableArray.CreateBuilder<SlackBlock>();
        private int room = Room;
        private int excerpts;
        private bool isCut;

        public void Add(ReplyBlock part)
        {
            if (part is ExcerptBlock { Excerpt: var excerpt }) AddExcerpt(excerpt, excerpts < shares.Length ? shares[excerpts++] : 0);
            else AddNote(part);
        }

        public ImmutableArray<SlackBlock> Finish()
        {
            // An answer can be told from one made before the articles changed.
            if (reply.Version is { } version) blocks.Add(Line(version.ToString()));
            if (isCut && !ButtonRows.CanBringFile(reply, frame)) blocks.Add(Line(Missing));
            foreach (var row in ButtonRows.OfAnswer(reply, frame, isCut)) blocks.Add(row);
            return blocks.ToImmutable();
        }

        private void AddNote(ReplyBlock part)
        {
            var (block, isWhole) = BlockDrawing.Draw(part, Math.Min(room, BlockDrawing.LongestNote));
            if (block is null || !HasRoomFor(1))
            {
                isCut |= BlockDrawing.Length(part) > 0;
                return;
            }

            isCut |= !isWhole;
            room -= Math.Min(room, BlockDrawing.Length(part));
            blocks.Add(block);
        }

        private void AddExcerpt(Excerpt excerpt, int share)
        {
            var text = SentenceCut.Beginning(excerpt.Quote.Text, share);
            if (text.Length == 0 || !HasRoomFor(BlocksPerExcerpt))
            {
                isCut = true;
                return;
            }

            var isShort = text.Length < excerpt.Quote.Text.Length;
            isCut |= isShort;
            blocks.Add(new RichTextBlock([RichTextQuote.Of(text)]));
            blocks.Add(SourceLine.Of(excerpt, isShort ? text.Length : null));
            if (ButtonRows.OfExcerpt(reply, excerpt) is { } row) blocks.Add(row);
            room -= text.Length + SourceLine.Length(excerpt);
        }

        private static ContextBlock Line(string text) => new([TextObject.Plain(text)]);

        private bool HasRoomFor(int count) => blocks.Count + count <= BlocksForParts;
    }
}
