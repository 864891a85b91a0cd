using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Topics;

/// <summary>Weighs candidates and keeps those that name something.</summary>
internal static class TopicSelection
{
    // A common word must recur to be a topic; a name or a heading says by its form that it is one.
    private const int MinWordOccurrences = 3;
    private const int MinPhraseOccurrences = 2;

    /// <summary>Names and weights, most telling first; equals in ordinal order of their names.</summary>
    public static IEnumerable<(string Name, double Weight)> Choose(IReadOnlyDictionary<string, TopicCandidate> candidates, int passages)
    {
        var covered = Covered(candidates);
        return candidates
            .Where(entry => IsTopic(entry.Value) && !covered.Contains(entry.Key))
            .Select(entry => (entry.Value.Name, Weight: Weigh(entry.Key, entry.Value, passages)))
            .OrderByDescending(topic => topic.Weight)
            .ThenBy(topic => topic.Name, StringComparer.Ordinal);
    }

    private static bool IsTopic(TopicCandidate candidate) => candidate.Kind switch
    {
        TopicKind.Word => candidate.Occurrences >= MinWordOccurrences,
        TopicKind.Phrase => candidate.Occurrences >= MinPhraseOccurrences,
        _ => true,
    };

    // "Kugelman" is no topic of its own where it only ever stands in "Michael Kugelman".
    private static HashSet<string> Covered(IReadOnlyDictionary<string, TopicCandidate> candidates)
    {
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, candidate) in candidates)
        {
            var words = key.Split(' ');
            if (words.Length == 1 || !IsTopic(candidate)) continue;
            foreach (var word in words)
                if (candidates.TryGetValue(word, out var part) && part.Occurrences <= candidate.Occurrences && candidate.Kind != TopicKind.Heading)
                    covered.Add(word);
        }

        return covered;
    }

    // TF-IDF over passages, with rarity squared: a few passages of a small collection are a large share of it, and what most
    // of them hold ("Pakistan" in articles about Pakistan) tells nothing.
    private static double Weigh(string key, TopicCandidate candidate, int passages)
    {
        var rarity = TfIdf.Rarity(candidate.Passages, passages);
        return candidate.Passages * rarity * rarity * Math.Sqrt(candidate.Articles) * Share(key, candidate.Kind);
    }

    // Several words name something more exactly than one.
    private static double Share(string key, TopicKind kind) => kind switch
    {
        TopicKind.Word => 0.4,
        _ => key.Contains(' ') ? 1.5 : 1,
    };
}
