using AngleSharp.Dom;

namespace Bot.Readers.Markup;

/// <summary>Finds the element of a page that holds its article.</summary>
internal static class MainContent
{
    /// <summary>An element with less than this share of the page's text is not the article.</summary>
    private const double SmallestShare = 0.2;

    private const int Everything = int.MaxValue;

    public static IElement? Find(IDocument document)
    {
        if (document.Body is not { } body) return null;
        var enough = HtmlNodes.TextLength(body, Everything) * SmallestShare;
        var area = Largest(body, element => element.LocalName == "main" || element.GetAttribute("role") == "main", enough) ?? body;
        return Article(area, enough) ?? area;
    }

    /// <summary>The one article of an area; null where several are of like length, as on a front page.</summary>
    private static IElement? Article(IElement area, double enough)
    {
        var lengths = Outermost(area, element => element.LocalName == "article")
            .Select(element => (Element: element, Length: HtmlNodes.TextLength(element, Everything)))
            .OrderByDescending(article => article.Length)
            .ToList();
        if (lengths.Count == 0 || lengths[0].Length <= enough) return null;
        return lengths.Count == 1 || lengths[0].Length > 2 * lengths[1].Length ? lengths[0].Element : null;
    }

    private static IElement? Largest(IElement root, Func<IElement, bool> matches, double enough) =>
        Outermost(root, matches)
            .Select(element => (Element: element, Length: HtmlNodes.TextLength(element, Everything)))
            .Where(found => found.Length > enough)
            .OrderByDescending(found => found.Length)
            .Select(found => found.Element)
            .FirstOrDefault();

    /// <summary>The elements that match and stand in no other one that does, so that no text is counted twice.</summary>
    private static IEnumerable<IElement> Outermost(IElement root, Func<IElement, bool> matches)
    {
        var path = new Stack<IElement>([root]);
        while (path.TryPop(out var element))
        {
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                if (element.ChildNodes[i] is IElement child) path.Push(child);
            }

            if (element == root || !matches(element)) continue;
            for (var children = element.ChildElementCount; children > 0; children--) path.Pop();
            yield return element;
        }
    }
}
