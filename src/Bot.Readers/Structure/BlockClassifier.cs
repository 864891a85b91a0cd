using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Readers.Metadata;

namespace Bot.Readers.Structure;

/// <summary>Decides what each unit of a text is: title, heading, paragraph or furniture.</summary>
/// <param name="text">The stored text.</param>
/// <param name="units">Its units in order.</param>
/// <param name="knownTitle">The title stated elsewhere, which is looked for in the text.</param>
/// <param name="infersTitle">Whether a line may be taken for the title although <paramref name="knownTitle"/> is another.</param>
internal sealed class BlockClassifier(string text, ImmutableArray<TextUnit> units, string? knownTitle, bool infersTitle)
{
    /// <summary>How many units at the top may hold a known title, or banners before one.</summary>
    private const int TopUnits = 8;

    /// <summary>How many units under the title may be bylines and dates.</summary>
    private const int BylineUnits = 4;

    private readonly Block[] blocks = new Block[units.Length];
    private int title = -1;

    public Classification Classify()
    {
        for (var i = 0; i < units.Length; i++) Set(i, IsFurniture(i) ? BlockKind.Furniture : BlockKind.Paragraph);
        title = FindTitle();
        if (title >= 0) Set(title, BlockKind.Title);
        var stated = ReadBylines();
        MarkHeadings();
        KeepSomethingToQuote();
        return new Classification([.. blocks], stated with { Title = title < 0 ? null : MetadataText.Clean(Slice(title)) });
    }

    private string Slice(int unit) => units[unit].Span.Slice(text);

    private ReadOnlySpan<char> View(int unit) => text.AsSpan(units[unit].Span.Start, units[unit].Span.Length);

    private void Set(int unit, BlockKind kind, int level = 0) => blocks[unit] = new Block(kind, units[unit].Span, level);

    private bool IsFurniture(int unit) => FurniturePatterns.Matches(View(unit));

    private int FindTitle()
    {
        for (var i = 0; knownTitle is not null && i < Math.Min(TopUnits, units.Length); i++)
        {
            if (units[i].Kind != UnitKind.Item && TitleKey.AreEqual(knownTitle, View(i))) return i;
        }

        var marked = FindMarkedTitle();
        return marked >= 0 || !infersTitle ? marked : FindUnmarkedTitle();
    }

    /// <summary>The only heading of the outermost level, if no paragraph stands before it.</summary>
    private int FindMarkedTitle()
    {
        var headings = Enumerable.Range(0, units.Length).Where(unit => units[unit].Kind == UnitKind.Heading).ToList();
        if (headings.Count == 0) return -1;
        var first = headings[0];
        var isOutermost = headings.Skip(1).All(unit => units[unit].Level > units[first].Level);
        var isFirst = units[first].Level == 1
            ? blocks.Take(first).Count(block => block.Kind == BlockKind.Paragraph && block.Span.Length > FurniturePatterns.MaximumLength) == 0
            : blocks.Take(first).All(block => block.Kind == BlockKind.Furniture);
        return isOutermost && isFirst && blocks[first].Kind != BlockKind.Furniture ? first : -1;
    }

    private int FindUnmarkedTitle()
    {
        for (var i = 0; i < Math.Min(TopUnits, units.Length - 1); i++)
        {
            if (blocks[i].Kind == BlockKind.Furniture) continue;
            if (units[i].Kind != UnitKind.Prose || !IsTitle(i)) return -1;
            if (!LineShape.IsCutOff(View(i)) || !IsTitle(i + 1)) return HasParagraphAfter(i) ? i : -1;
            Set(i, BlockKind.Furniture);
        }

        return -1;
    }

    private bool IsTitle(int unit) =>
        units[unit].Kind == UnitKind.Prose && View(unit).Count('\n') <= 1 && LineShape.IsTitle(View(unit));

    private bool HasParagraphAfter(int unit) => blocks.Skip(unit + 1).Any(block => block.Kind == BlockKind.Paragraph);

    private StatedAttribution ReadBylines()
    {
        var stated = new StatedAttribution();
        for (var i = title + 1; i < Math.Min(title + 1 + BylineUnits, units.Length); i++)
        {
            if (units[i].Kind != UnitKind.Prose || units[i].Span.Length > FurniturePatterns.MaximumLength) break;
            var byline = Byline.Read(Slice(i));
            if (byline.Authors.IsEmpty && byline.Date is null) continue;
            Set(i, BlockKind.Furniture);
            stated = stated.Or(byline);
        }

        return stated;
    }

    private void MarkHeadings()
    {
        var isMarked = false;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Kind != UnitKind.Heading || blocks[i].Kind != BlockKind.Paragraph) continue;
            isMarked = true;
            if (HeadingRuns.CanBeHeading(View(i))) Set(i, BlockKind.Heading, units[i].Level);
        }

        // Who marks headings marks them all: short lines are then just short.
        if (isMarked) return;
        foreach (var unit in HeadingRuns.Find(text, units, blocks))
            Set(unit, BlockKind.Heading, LineShape.HeadingLevel(Slice(unit)));
    }

    /// <summary>A text without any paragraph could not be quoted at all, so its headings, else its furniture, become paragraphs.</summary>
    private void KeepSomethingToQuote()
    {
        if (blocks.Any(block => block.Kind == BlockKind.Paragraph)) return;
        var isFurnitureOnly = blocks.All(block => block.Kind == BlockKind.Furniture);
        for (var i = 0; i < units.Length; i++)
        {
            if (isFurnitureOnly || blocks[i].Kind != BlockKind.Furniture) Set(i, BlockKind.Paragraph);
        }
    }
}
