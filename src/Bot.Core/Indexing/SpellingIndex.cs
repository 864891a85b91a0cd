
namespace Bot.Core.Indexing;

/// <summary>Finds the words of the articles that a misspelt word comes nearest to.</summary>
/// <remarks>
/// Candidates share letter pairs with the word asked for; they are then compared by edit distance with transpositions
/// (optimal string alignment). Both work on folded words rather than on stems, which are no words.
/// </remarks>
public sealed class SpellingIndex
{
    private const int MinLength = 5;
    private const int MinNameLength = 6;
    private const int MaxEdits = 2;

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

            words.Add(new SpellingCandidate(word, index.PassageCount(term), index.IsName(term)));
        }
    }

    /// <summary>The nearest words, nearest first; among equals the one in more passages, then ordinal order.</summary>
    /// <param name="word">The word as it was asked.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="namesOnly">Whether only names count, and only from 6 letters on: a common word that stands nowhere is more often meant than misspelt.</param>
    /// <returns>
    /// Empty when no word is near enough. A near word begins with the same letter (or with the same two, swapped) and has at
    /// least 5 letters; one edit is forgiven, and two from 8 letters on, in names from 7 on. A number is never taken for another.
    /// </returns>
    public IReadOnlyList<string> Near(string word, int limit, bool namesOnly = false)
    {
        var asked = SpellingForm.Of(word);
        if (asked.Length < (namesOnly ? MinNameLength : MinLength) || asked.Length > EditDistance.MaxLength || asked.Any(char.IsDigit)) return [];
        return [.. Candidates(asked)
            .Where(candidate => (candidate.IsName || !namesOnly) && BeginAlike(asked, candidate.Word))
            .Select(candidate => (candidate.Word, candidate.PassageCount, Allowed: Allowed(asked, candidate)))
            .Select(near => (near.Word, near.PassageCount, near.Allowed, Distance: EditDistance.Between(asked, near.Word, near.Allowed)))
            .Where(near => near.Distance <= near.Allowed)
            .OrderBy(near => near.Distance)
            .ThenByDescending(near => near.PassageCount)
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word)
            .Distinct(StringComparer.Ordinal)
            .Take(limit)];
    }

    private static int Allowed(string asked, SpellingCandidate candidate) => asked.Length >= (candidate.IsName ? 7 : 8) ? MaxEdits : 1;

    // Readers and typists rarely get the first letter wrong, and "hired" for "mired" is no misspelling.
    private static bool BeginAlike(string asked, string word) =>
        asked[0] == word[0] || asked[0] == word[1] && asked[1] == word[0];

    // One edit breaks at most three letter pairs, so a near word shares the others.
    private IEnumerable<SpellingCandidate> Candidates(string asked)
    {
        var shared = new Dictionary<int, int>();
        foreach (var pair in LetterPairs(asked))
            foreach (var word in wordsByLetterPair.GetValueOrDefault(pair) ?? [])
                shared[word] = shared.GetValueOrDefault(word) + 1;

        var needed = Math.Max(1, asked.Length + 1 - 3 * MaxEdits);
        return shared.Where(entry => entry.Value >= needed).OrderBy(entry => entry.Key).Select(entry => words[entry.Key])
            .Where(candidate => Math.Abs(candidate.Word.Length - asked.Length) <= Allowed(asked, candidate));
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

    private readonly record struct SpellingCandidate(string Word, int PassageCount, bool IsName);
}
