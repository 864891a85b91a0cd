using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Readers;

/// <summary>What one place (sidecar, front matter, meta tags, the text itself) states about an article; null means that it says nothing.</summary>
public sealed record StatedAttribution
{
    public string? Title { get; init; }

    /// <summary>Authors in the order stated; never default, empty when not stated.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public PublicationDate? Date { get; init; }

    /// <summary>Address of the original (http or https).</summary>
    public Uri? Url { get; init; }

    /// <summary>This statement, completed field by field from one that counts less.</summary>
    public StatedAttribution Or(StatedAttribution weaker) => new()
    {
        Title = Title ?? weaker.Title,
        Authors = Authors.IsEmpty ? weaker.Authors : Authors,
        Publisher = Publisher ?? weaker.Publisher,
        Date = Date ?? weaker.Date,
        Url = Url ?? weaker.Url,
    };
}
