using System.Globalization;

namespace Bot.Core.Conversation;

/// <summary>Which snapshot of the articles an answer was made from.</summary>
/// <param name="Hash">8 lower-case hex digits over the names, attributions and texts of the articles served.</param>
/// <param name="IndexedAt">When it was indexed.</param>
public sealed record LibraryVersion(string Hash, DateTimeOffset IndexedAt)
{
    /// <summary>As data: "1a2b3c4d 2026-11-21T18:30:00Z".</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{Hash} {IndexedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");

    /// <summary>In words: "articles 1a2b3c4d, indexed 2026-11-21 18:30 UTC".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"articles {Hash}, indexed {IndexedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
}
