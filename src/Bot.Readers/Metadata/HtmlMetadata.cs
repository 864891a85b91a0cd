using System.Collections.Immutable;
using AngleSharp.Dom;
using Bot.Core.Articles;
using Bot.Readers.Markup;

namespace Bot.Readers.Metadata;

/// <summary>What the head of a page states about its article.</summary>
/// <remarks>
/// Field by field, JSON-LD counts more than OpenGraph, OpenGraph more than other meta tags and links: the first is written
/// for machines and names its parts, the last are written by habit. The window's title counts less than a heading.
/// </remarks>
internal sealed class HtmlMetadata
{
    private const int MaximumAuthors = 50;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · "];

    private readonly List<(string Name, string Content)> metas = [];
    private readonly List<string> scripts = [];
    private string? canonical;
    private string? title;

    private HtmlMetadata()
    {
    }

    /// <summary>The statements with their precedence applied.</summary>
    public StatedAttribution Stated { get; private set; } = new();

    /// <summary>The title element's text, without the site's name where that is known.</summary>
    public string? WindowTitle { get; private set; }

    public static HtmlMetadata Read(IDocument document)
    {
        var metadata = new HtmlMetadata();
        foreach (var element in HtmlNodes.Elements(document)) metadata.Collect(element);
        var stated = metadata.scripts.Select(JsonLd.Read).Aggregate(new StatedAttribution(), (all, next) => all.Or(next));
        stated = stated.Or(metadata.OpenGraph()).Or(metadata.Meta());
        metadata.Stated = stated with { Title = WithoutSite(stated.Title, stated.Publisher) };
        metadata.WindowTitle = WithoutSite(MetadataText.Clean(metadata.title), stated.Publisher);
        return metadata;
    }

    private void Collect(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when (element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")) is { } name:
                if (element.GetAttribute("content") is { } content) metas.Add((name.Trim().ToLowerInvariant(), content));
                break;
            case "link" when string.Equals(element.GetAttribute("rel")?.Trim(), "canonical", StringComparison.OrdinalIgnoreCase):
                canonical ??= element.GetAttribute("href");
                break;
            case "script" when string.Equals(element.GetAttribute("type")?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase):
                scripts.Add(element.TextContent);
                break;
            case "title" when element.ParentElement?.LocalName == "head":
                title ??= element.TextContent;
                break;
        }
    }

    private StatedAttribution OpenGraph() => new()
    {
        Title = First(MetadataText.Clean, "og:title"),
        Authors = Names("article:author", "og:article:author"),
        Publisher = First(MetadataText.Clean, "og:site_name"),
        Date = FirstDate("article:published_time", "og:article:published_time"),
        Url = First(MetadataText.Url, "og:url"),
    };

    private StatedAttribution Meta() => new()
    {
        Title = First(MetadataText.Clean, "citation_title", "dc.title", "dcterms.title", "twitter:title"),
        Authors = Names("citation_author", "author", "dc.creator", "dcterms.creator", "byl", "parsely-author"),
        Publisher = First(MetadataText.Clean, "citation_journal_title", "citation_publisher", "dc.publisher", "publisher", "application-name"),
        Date = FirstDate("citation_publication_date", "citation_date", "datepublished", "date", "dc.date", "dcterms.created", "pubdate", "parsely-pub-date"),
        Url = MetadataText.Url(canonical),
    };

    private T? First<T>(Func<string, T?> read, params string[] names) where T : class =>
        names.SelectMany(All).Select(read).FirstOrDefault(value => value is not null);

    private PublicationDate? FirstDate(params string[] names)
    {
        foreach (var content in names.SelectMany(All))
        {
            if (PublicationDate.TryParse(content, out var date)) return date;
        }

        return null;
    }

    // Only the first name that is used at all: the same author often stands in several tags in different forms.
    private ImmutableArray<string> Names(params string[] names) =>
        names.Select(name => All(name).Select(MetadataText.Name).OfType<string>().Distinct().Take(MaximumAuthors).ToImmutableArray())
            .FirstOrDefault(found => !found.IsEmpty, []);

    private IEnumerable<string> All(string name) => metas.Where(meta => meta.Name == name).Select(meta => meta.Content);

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || site is null || !title.EndsWith(site, StringComparison.OrdinalIgnoreCase)) return title;
        var rest = title[..^site.Length];
        var separator = Separators.FirstOrDefault(one => rest.Length > one.Length && rest.EndsWith(one, StringComparison.Ordinal));
        return separator is null ? title : rest[..^separator.Length];
    }
}
