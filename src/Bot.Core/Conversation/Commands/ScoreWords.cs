using System.Globalization;
using Bot.Core.Indexing;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says a row of a score in words.</summary>
internal static class ScoreWords
{
    /// <summary>"“haqqani”: 2 times in the text, once in the title; in 14 of 52 passages, fairly common (rarity 1.29); adds 1.71".</summary>
    public static string Of(ScorePart part, int passages)
    {
        var facts = new[] { Places(part.Counts), Spread(part, passages), $"adds {Number(part.Weight)}" };
        return $"“{part.Words}”: {string.Join("; ", facts.Where(fact => fact.Length > 0))}";
    }

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Places(FieldCounts counts) => string.Join(", ", new[]
    {
        Place(counts.Body, "in the text"), Place(counts.Heading, "in the heading"), Place(counts.Title, "in the title"),
    }.Where(place => place.Length > 0));

    private static string Place(int count, string field) => count switch
    {
        0 => "",
        1 => $"once {field}",
        2 => $"twice {field}",
        _ => $"{count} times {field}",
    };

    private static string Spread(ScorePart part, int passages)
    {
        var rarity = $"rarity {Number(part.Rarity)}";
        if (part.PassageCount == 0) return rarity;
        var share = (double)part.PassageCount / Math.Max(passages, 1);
        var name = share switch { <= 0.02 => "very rare", <= 0.1 => "rare", <= 0.35 => "fairly common", _ => "common" };
        return $"in {part.PassageCount} of {passages} passages, {name} ({rarity})";
    }
}
