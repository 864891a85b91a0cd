using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Cuts an article into passages.</summary>
public static class PassageSplitter
{
    /// <summary>Paragraphs up to this many characters stay whole; ordinary ones of reports and news do.</summary>
    public const int LongestWhole = 1200;

    /// <summary>No passage is longer, whatever the text: a sentence beyond this is cut at white space.</summary>
    public const int MaxLength = 2000;

    /// <summary>
    /// The passages of an article in order of its text: paragraphs; those longer than <see cref="LongestWhole"/> characters
    /// cut at sentence ends into runs of about the same length. Passages are never empty and have no white space at their ends.
    /// </summary>
    public static IEnumerable<Passage> Split(Article article)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            var span = paragraph.Span.Trim(article.Text);
            if (span.IsEmpty) continue;
            if (span.Length <= LongestWhole) yield return new Passage(article, paragraph, span);
            else foreach (var run in Runs(article.Text, span)) yield return new Passage(article, paragraph, run);
        }
    }

    /// <summary>Cuts at the sentence ends nearest to an even division.</summary>
    private static IEnumerable<TextSpan> Runs(string text, TextSpan span)
    {
        var count = (span.Length + LongestWhole - 1) / LongestWhole;
        var (cuts, start, end) = (1, span.Start, span.Start);
        foreach (var piece in Pieces(text, span))
        {
            var ideal = Ideal(cuts);
            var isFarther = piece.End - ideal > ideal - end;
            if (end > start && (isFarther || piece.End - start > MaxLength))
            {
                yield return new TextSpan(start, end);
                do cuts++;
                while (Ideal(cuts) <= end);
                start = piece.Start;
            }

            end = piece.End;
        }

        yield return new TextSpan(start, end);

        int Ideal(int cut) => cut >= count ? int.MaxValue : span.Start + (int)((long)span.Length * cut / count);
    }

    /// <summary>Sentences, endless ones in parts.</summary>
    private static IEnumerable<TextSpan> Pieces(string text, TextSpan span)
    {
        foreach (var sentence in SentenceBoundaries.Split(text, span))
        {
            var rest = sentence;
            while (rest.Length > MaxLength)
            {
                var cut = CutBefore(text, rest.Start, rest.Start + MaxLength);
                yield return new TextSpan(rest.Start, cut).Trim(text);
                rest = new TextSpan(cut, rest.End).Trim(text);
            }

            yield return rest;
        }
    }

    /// <summary>The last place at or before a limit where text may be cut: white space, else between two characters a reader sees.</summary>
    private static int CutBefore(string text, int start, int limit)
    {
        for (var cut = limit; cut > start; cut--)
            if (char.IsWhiteSpace(text[cut])) return cut;
        for (var cut = limit; cut > start; cut--)
            if (!IsInsideCharacter(text, cut)) return cut;

        // Two thousand combining marks on one letter: only the pair of surrogates is kept whole.
        return char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    private static bool IsInsideCharacter(string text, int cut) =>
        char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1])
        || text[cut] == '\u200D' || text[cut - 1] == '\u200D'
        || char.GetUnicodeCategory(text, cut) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
