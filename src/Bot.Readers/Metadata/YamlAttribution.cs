using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Readers.Metadata;

/// <summary>Reads attribution from the keys that front matter and sidecars use; unknown keys are ignored.</summary>
internal static class YamlAttribution
{
    private const int MaximumAuthors = 50;

    private static readonly string[] TitleKeys = ["title", "headline"];
    private static readonly string[] AuthorKeys = ["authors", "author", "by"];
    private static readonly string[] PublisherKeys = ["publisher", "site", "site_name", "journal", "publication"];
    private static readonly string[] DateKeys = ["date", "published", "publication_date", "date_published", "pubdate"];
    private static readonly string[] UrlKeys = ["url", "canonical_url", "canonical", "link"];
    private static readonly string[] OrganisationKeys = ["name", "title"];

    /// <summary>The keys that attribution is read from.</summary>
    public static IEnumerable<string> Keys => [.. TitleKeys, .. AuthorKeys, .. PublisherKeys, .. DateKeys, .. UrlKeys];

    public static StatedAttribution Read(Dictionary<string, object?> map, List<string> warnings)
    {
        var fields = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in map) fields[key] = value;
        return new StatedAttribution
        {
            Title = MetadataText.Clean(First(fields, TitleKeys) as string),
            Authors = Authors(First(fields, AuthorKeys)),
            Publisher = MetadataText.Clean(Named(First(fields, PublisherKeys))),
            Date = Date(First(fields, DateKeys), warnings),
            Url = Url(First(fields, UrlKeys), warnings),
        };
    }

    private static object? First(Dictionary<string, object?> fields, string[] keys) =>
        keys.Select(key => fields.GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    private static ImmutableArray<string> Authors(object? value)
    {
        var listed = value as List<object?> ?? [value];
        return [.. listed.Select(Named).Select(MetadataText.Name).OfType<string>().Distinct().Take(MaximumAuthors)];
    }

    private static string? Named(object? value) =>
        value is Dictionary<string, object?> map ? First(map, OrganisationKeys) as string : value as string;

    private static PublicationDate? Date(object? value, List<string> warnings)
    {
        if (value is null) return null;
        if (value is string text && PublicationDate.TryParse(text, out var date)) return date;
        warnings.Add($"the date \"{MetadataText.Short(value as string ?? "")}\" is not understood; write it as 2017-11-30.");
        return null;
    }

    private static Uri? Url(object? value, List<string> warnings)
    {
        if (value is null) return null;
        if (MetadataText.Url(value as string) is { } url) return url;
        warnings.Add($"the address \"{MetadataText.Short(value as string ?? "")}\" is not an http or https address.");
        return null;
    }
}
