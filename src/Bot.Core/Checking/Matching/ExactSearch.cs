using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Finds the places where a text stands character for character.</summary>
internal static class ExactSearch
{
    /// <summary>No more places are counted.</summary>
    public const int MostPlaces = 100;

    /// <summary>The first place where it stands as whole words, one in a paragraph before a title or a heading, else the first of all; and how many there are.</summary>
    public static (Stretch? First, int Count) Find(IEnumerable<Article> articles, string text)
    {
        var places = Places(articles, text).Take(MostPlaces).ToList();
        var whole = places.Where(place => CutWord(place) is null).ToList();
        if (whole.Count == 0) whole = places;
        return (whole.Find(place => place.Quote.Paragraph is not null) ?? whole.FirstOrDefault(), whole.Count);
    }

    /// <summary>The word that a stretch cuts into at its beginning or end; null when it consists of whole words.</summary>
    public static string? CutWord(Stretch stretch)
    {
        var (text, span) = (stretch.Article.Text, stretch.Span);
        return WordAcross(text, span.Start) ?? WordAcross(text, span.End);
    }

    private static IEnumerable<Stretch> Places(IEnumerable<Article> articles, string text)
    {
        foreach (var article in articles)
        {
            var from = 0;
            while (from <= article.Text.Length - text.Length)
            {
                var found = article.Text.IndexOf(text, from, StringComparison.Ordinal);
                if (found < 0) break;
                yield return new Stretch(article, new TextSpan(found, found + text.Length));
                from = found + text.Length;
            }
        }
    }

    private static string? WordAcross(string text, int offset)
    {
        if (offset == 0 || offset == text.Length || !IsInWord(text[offset - 1]) || !IsInWord(text[offset])) return null;
        if (WordChars.IsUnspaced(text[offset - 1]) || WordChars.IsUnspaced(text[offset])) return null;
        var (start, end) = (offset, offset);
        while (start > 0 && WordChars.IsPart(text[start - 1])) start--;
        while (end < text.Length && WordChars.IsPart(text[end])) end++;
        return text[start..end];
    }

    private static bool IsInWord(char letter) => WordChars.IsPart(letter) || WordChars.IsInvisible(letter);
}
