using System.Globalization;
using Bot.Core.Indexing;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says a row of a score in words.</summary>
internal static class ScoreWords
{
    private const string SentencePrefix = "best sentence: ";
    private const string VariantSign = " ~ ";

    private static readonly Dictionary<string, string> SentenceNames = new(StringComparer.Ordinal)
    {
        ["words"] = "its best sentence holds words of the question",
        ["words of the title"] = "its best sentence holds words of the question that title or heading has too",
        ["words of the sentence before"] = "the sentence before its best one holds more of them",
        ["words of the sentence after"] = "the sentence after its best one holds more of them",
        ["early"] = "its best sentence comes early",
        ["phrases"] = "phrases of the question as written in its best sentence",
        ["brevity"] = "its best sentence says little else",
        ["full name"] = "somebody is asked for, and its best sentence gives a name",
        ["agent"] = "somebody is asked for, and its best sentence says by whom",
        ["date"] = "a time is asked for, and its best sentence gives one",
        ["place"] = "a place is asked for, and its best sentence gives one",
        ["figure"] = "a number is asked for, and its best sentence gives one",
        ["figure of what is counted"] = "a number is asked for, and its best sentence gives it right before what is counted",
        ["reason"] = "a reason is asked for, and its best sentence gives one",
        ["definition"] = "a meaning is asked for, and its best sentence gives one",
    };

    /// <summary>"“haqqani”: 2 times in the text, once in the title; in 14 of 52 passages, fairly common (rarity 1.29); adds 1.71".</summary>
    public static string Of(ScorePart part, int passages)
    {
        if (part.Counts == default) return $"{FeatureName(part.Words)} ({Number(part.Frequency)} × {Number(part.Rarity)}); adds {Number(part.Weight)}";
        var facts = new[] { Places(part.Counts), Spread(part, passages), $"adds {Number(part.Weight)}" };
        return $"{WordName(part.Words)}: {string.Join("; ", facts.Where(fact => fact.Length > 0))}";
    }

    private static string WordName(string words) =>
        words.Split(VariantSign) is [var asked, var found] ? $"“{found}”, written much like “{asked}”" : $"“{words}”";

    private static string FeatureName(string name)
    {
        if (name == "title named") return "the question names the title or the heading";
        return name.StartsWith(SentencePrefix, StringComparison.Ordinal) ? SentenceNames.GetValueOrDefault(name[SentencePrefix.Length..], name) : name;
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
