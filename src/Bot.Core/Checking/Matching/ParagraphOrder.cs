using System.Collections.Immutable;

namespace Bot.Core.Checking.Matching;

/// <summary>Compares the order of pasted paragraphs with the article's.</summary>
internal static class ParagraphOrder
{
    /// <summary>Marks each paragraph that stands in its article before the one that it follows in the paste.</summary>
    public static ImmutableArray<Verification> Mark(ImmutableArray<Verification> paragraphs)
    {
        var marked = ImmutableArray.CreateBuilder<Verification>(paragraphs.Length);
        Stretch? previous = null;
        foreach (var paragraph in paragraphs)
        {
            var isMoved = previous is not null && paragraph.Stretches is [var first, ..] && IsBefore(first, previous);
            marked.Add(isMoved ? paragraph with { IsMovedUp = true } : paragraph);
            if (paragraph.Stretches is [.., var last]) previous = last;
        }

        return marked.ToImmutable();
    }

    // What stands again further on may have been taken from there.
    private static bool IsBefore(Stretch stretch, Stretch previous) =>
        stretch.Article == previous.Article && stretch.Span.Start < previous.Span.Start
        && !stretch.Article.Text.AsSpan(previous.Span.End).Contains(stretch.Quote.Text, StringComparison.Ordinal);
}
