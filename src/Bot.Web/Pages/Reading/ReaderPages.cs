using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Web.Pages.Reading;

/// <summary>Cuts an article that is too long for one page; between blocks where it can, else between characters.</summary>
internal static class ReaderPages
{
    /// <summary>Characters on one page; about what is comfortable to load and to scroll.</summary>
    public const int MaxCharacters = 30_000;

    private const int LongestWord = 200;

    /// <summary>The spans of the pages, which together cover all blocks; at least one.</summary>
    public static ImmutableArray<TextSpan> Split(Article article)
    {
        var pages = ImmutableArray.CreateBuilder<TextSpan>();
        var (start, end) = (0, 0);
        foreach (var block in article.Blocks)
        {
            if (block.Span.End - start > MaxCharacters && end > start)
            {
                pages.Add(new TextSpan(start, end));
                start = block.Span.Start;
            }

            while (block.Span.End - start > MaxCharacters)
            {
                var cut = CutBefore(article.Text, start + MaxCharacters);
                pages.Add(new TextSpan(start, cut));
                start = cut;
            }

            end = block.Span.End;
        }

        pages.Add(new TextSpan(start, Math.Max(start, end)));
        return pages.ToImmutable();
    }

    /// <summary>1-based number of the page that shows an offset.</summary>
    public static int At(ImmutableArray<TextSpan> pages, int offset)
    {
        var page = 1;
        while (page < pages.Length && offset >= pages[page].Start) page++;
        return page;
    }

    // Between words if a space is near, and never within a surrogate pair.
    private static int CutBefore(string text, int offset)
    {
        var space = text.LastIndexOf(' ', offset - 1, LongestWord);
        if (space > 0) return space + 1;
        return char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
    }
}
