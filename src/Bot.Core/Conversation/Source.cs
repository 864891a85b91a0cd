using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>Where a quote comes from: title, authors or publisher, date or "undated", section, paragraph, link.</summary>
public sealed record Source
{
    public required string Title { get; init; }

    /// <summary>The authors, else the publisher; null when neither is known.</summary>
    public string? By { get; init; }

    /// <summary>The date as exact as stated, or "undated".</summary>
    public required string Date { get; init; }

    /// <summary>The heading path above the quote; null before the first heading.</summary>
    public string? Section { get; init; }

    /// <summary>1-based paragraph number.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The article's address with a text fragment that lands on the quote; null when no address is known.</summary>
    public string? Url { get; init; }

    /// <summary>States where a quote comes from.</summary>
    public static Source Of(Quote quote) => throw new NotImplementedException();

    /// <summary>All of it on one line, the link last.</summary>
    public override string ToString() => throw new NotImplementedException();
}
