using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Topics;

/// <summary>Weighs candidates and keeps those that name something.</summary>
internal static class TopicSelection
{
    /// <summary>A common word or a pair of them must recur so often to be a topic; a name or a heading says by its form that it is one.</summary>
    public const int MinOccurrences = 3;

    /// <summary>The candidates that name something, most telling first; equals in ordinal order of their names.</summary>
    /// <param name="candidates">The candidates by their keys.</param>
    /// <param name="passages">The passages they were counted in.</param>
    /// <param name="most">What stands in more of these is too common to tell anything.</param>
    public static IEnumerable<KeyValuePair<string, TopicCandidate>> Choose(IReadOnlyDictionary<string, TopicCandidate> candidates, int passages, long most)
    {
        var covered = Covered(candidates);
        return candidates
            .Where(entry => entry.Value.Passages <= most && IsTopic(entry.Value) && !covered.Contains(entry.Key) && !OpensOnly(entry.Key, entry.Value, candidates))
            .OrderByDescending(entry => Weigh(entry.Key, entry.Value.Kind, entry.Value.Passages, entry.Value.Articles, passages))
            .ThenBy(entry => entry.Value.Name, StringComparer.Ordinal);
    }

    /// <summary>How telling a topic is: TF-IDF over passages, more for several words and for several articles.</summary>
    /// <param name="key">The topic's terms.</param>
    /// <param name="kind">What makes it a topic.</param>
    /// <param name="treating">Passages that treat it.</param>
    /// <param name="articles">Articles that treat it.</param>
    /// <param name="passages">All passages.</param>
    /// <remarks>
    /// Rarity counts one and a half times: a few passages of a small collection are a large share of it, and what most of them
    /// hold ("Pakistan" in articles about Pakistan) tells nothing.
    /// </remarks>
    public static double Weigh(string key, TopicKind kind, int treating, int articles, int passages)
    {
        var rarity = TfIdf.Rarity(treating, passages);
        return treating * rarity * Math.Sqrt(rarity) * Math.Sqrt(articles) * Share(key, kind);
    }

    private static bool IsTopic(TopicCandidate candidate) => candidate.Kind > TopicKind.Phrase || candidate.Occurrences >= MinOccurrences;

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

    // "One American" and "Several Pakistanis" are "American" and "Pakistanis" behind a word that only opens the sentence.
    private static bool OpensOnly(string key, TopicCandidate candidate, IReadOnlyDictionary<string, TopicCandidate> candidates) =>
        candidate.Kind == TopicKind.Opening
        && candidates.TryGetValue(key[(key.IndexOf(' ') + 1)..], out var rest) && rest.Occurrences > candidate.Occurrences;

    // Several words name something more exactly than one.
    private static double Share(string key, TopicKind kind) => kind switch
    {
        TopicKind.Word => 0.25,
        _ => key.Contains(' ') ? 1.5 : 1,
    };
}
