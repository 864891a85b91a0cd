
namespace Bot.Core.Indexing;

/// <summary>Finds the words of the articles that a misspelt word comes nearest to.</summary>
/// <remarks>
/// Candidates share letter pairs with the word asked for; they are then compared by edit distance with transpositions
/// (optimal string alignment). Both work on folded words rather than on stems, which are no words.
/// </remarks>
public sealed class SpellingIndex
{
    private readonly Dictionary<int, List<int>> wordsByLetterPair = [];
    private readonly List<SpellingCandidate> words = [];

    /// <summary>Collects the words of an index.</summary>
    public SpellingIndex(SearchIndex index)
    {
        for (var term = 0; term < index.TermCount; term++)
        {
            var word = SpellingForm.Of(index.Surface(term));
            if (word.Length < MinLength) continue;
            foreach (var pair in LetterPairs(word))
            {
                if (!wordsByLetterPair.TryGetValue(pair, out var list)) wordsByLetterPair[pair] = list = [];
                list.Add(words.Count);
            }

            words.Add(new SpellingCandidate(word, index.PassageCount(term)));
        }
    }

    private const int MinLength = 4;

    /// <summary>The nearest words, nearest first; among equals the one in more passages, then ordinal order.</summary>
    /// <param name="word">The word as it was asked.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>Empty when no word is near enough: one edit for 4 to 7 letters, two from 8.</returns>
    public IReadOnlyList<string> Near(string word, int limit)
    {
        var asked = SpellingForm.Of(word);
        if (asked.Length < MinLength || asked.Length > EditDistance.MaxLength) return [];
        var allowed = asked.Length < 8 ? 1 : 2;
        return [.. Candidates(asked, allowed)
            .Select(candidate => (candidate.Word, candidate.PassageCount, Distance: EditDistance.Between(asked, candidate.Word, allowed)))
            .Where(near => near.Distance <= allowed)
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Word[0] == asked[0] ? 0 : 1)
            .ThenByDescending(near => near.PassageCount)
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(limit)];
    }

    // One edit breaks at most two letter pairs (three for a transposition), so a near word shares the others.
    private IEnumerable<SpellingCandidate> Candidates(string asked, int allowed)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in LetterPairs(asked))
            foreach (var word in wordsByLetterPair.GetValueOrDefault(pair) ?? [])
                shared[word] = shared.GetValueOrDefault(word) + 1;

        var needed = Math.Max(1, asked.Length + 1 - 3 * allowed);
        return shared.Where(entry => entry.Value >= needed).OrderBy(entry => entry.Key).Select(entry => words[entry.Key])
            .Where(candidate => Math.Abs(candidate.Word.Length - asked.Length) <= allowed);
    }

    private static IEnumerable<int> LetterPairs(string word)
    {
        var previous = '^';
        var seen = new HashSet<int>();
        foreach (var letter in word.Append('$'))
        {
            if (seen.Add(previous << 16 | letter)) yield return previous << 16 | letter;
            previous = letter;
        }
    }

    private readonly record struct SpellingCandidate(string Word, int PassageCount);
}
