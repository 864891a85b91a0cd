using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Bot.Core.Articles;

namespace Bot.Readers.Metadata;

/// <summary>Reads the schema.org description of an article; whatever is malformed states nothing.</summary>
internal static class JsonLd
{
    private const int MaximumAuthors = 50;

    private static readonly JsonDocumentOptions Options =
        new() { MaxDepth = 32, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static StatedAttribution Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Nodes(document.RootElement).Where(IsArticle).Select(Article).FirstOrDefault(new StatedAttribution());
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half of a surrogate pair.
            return new StatedAttribution();
        }
    }

    /// <summary>The node itself and those of its graph or list; recursion is bounded by the depth that is parsed.</summary>
    private static IEnumerable<JsonElement> Nodes(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array) return node.EnumerateArray().SelectMany(Nodes);
        if (node.ValueKind != JsonValueKind.Object) return [];
        return node.TryGetProperty("@graph", out var graph) ? [node, .. Nodes(graph)] : [node];
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && Strings(type).Any(name =>
            name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report");

    private static StatedAttribution Article(JsonElement node) => new()
    {
        Title = Text(node, "headline") ?? Text(node, "name"),
        Authors = Names(node, "author"),
        Publisher = Names(node, "publisher").FirstOrDefault(),
        Date = PublicationDate.TryParse(Text(node, "datePublished"), out var date) ? date : null,
        Url = Address(node, "mainEntityOfPage") ?? Address(node, "url"),
    };

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value)
            ? MetadataText.Clean(Strings(value).Select(WebUtility.HtmlDecode).FirstOrDefault())
            : null;

    private static ImmutableArray<string> Names(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return [];
        var named = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
        var names = named.Select(one => one.ValueKind == JsonValueKind.Object ? Text(one, "name") : Strings(one).FirstOrDefault());
        return [.. names.Select(WebUtility.HtmlDecode).Select(MetadataText.Name).OfType<string>().Distinct().Take(MaximumAuthors)];
    }

    private static Uri? Address(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("@id", out value)) return null;
        return Strings(value).Select(MetadataText.Url).FirstOrDefault(url => url is not null);
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };
}
