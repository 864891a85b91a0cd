using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Slack.Blocks;

namespace Bot.Slack.Rendering;

/// <summary>Draws the parts of a reply that are no excerpts.</summary>
internal static class BlockDrawing
{
    /// <summary>Most characters that one such part may take.</summary>
    public const int LongestNote = 6_000;

    /// <summary>Characters that a part would take whole.</summary>
    public static int Length(ReplyBlock part) => part switch
    {
        ListBlock list => list.Items.Sum(item => item.Length),
        _ => Plain(part).Length,
    };

    /// <summary>Draws as much as there is room for.</summary>
    /// <returns>The block, null when nothing is to be seen; and whether it is the whole part.</returns>
    public static (SlackBlock? Block, bool IsWhole) Draw(ReplyBlock part, int room) => part switch
    {
        ListBlock list => DrawList(list, room),
        CopyBlock copy when copy.Label.Length + copy.Text.Length <= room && copy is { Label.Length: > 0, Text.Length: > 0 } => (DrawCopy(copy), true),
        ComparisonBlock comparison when DrawComparison(comparison, room) is { } columns => (columns, true),
        _ => DrawText(Plain(part), room),
    };

    // A kind of block that is not drawn in its own way yet is drawn as it stands in plain text.
    private static string Plain(ReplyBlock part) =>
        ReplyText.Render(new Reply { Question = "", Blocks = [part], Answered = true }).Trim('\n');

    private static RichTextBlock DrawCopy(CopyBlock copy) => new([RichTextSection.Of(copy.Label), RichTextPreformatted.Of(copy.Text)]);

    // Side by side, and not as quotations: what differs is marked within.
    private static SectionBlock? DrawComparison(ComparisonBlock comparison, int room)
    {
        string[] columns = [$"yours\n{ComparisonText.Yours(comparison)}", $"article\n{ComparisonText.Theirs(comparison)}"];
        return columns.All(column => column.Length <= MessageLimits.Field) && columns.Sum(column => column.Length) <= room
            ? new SectionBlock([.. columns.Select(TextObject.Plain)])
            : null;
    }

    private static (SlackBlock? Block, bool IsWhole) DrawText(string text, int room)
    {
        var shown = SentenceCut.Beginning(text, room);
        return (shown.Length == 0 ? null : new RichTextBlock([RichTextSection.Of(shown)]), shown.Length == text.Length);
    }

    private static (SlackBlock? Block, bool IsWhole) DrawList(ListBlock list, int room)
    {
        var items = ImmutableArray.CreateBuilder<RichTextPart>();
        var shown = 0;
        foreach (var item in list.Items)
        {
            if (item.Length > room) break;
            room -= item.Length;
            shown++;
            if (item.Length > 0) items.Add(RichTextSection.Of(item));
        }

        var isWhole = shown == list.Items.Length;
        return (items.Count == 0 ? null : new RichTextBlock([new RichTextList("bullet", items.ToImmutable())]), isWhole);
    }
}
