using System.Runtime.InteropServices;
using Bot.Core.Analysis;
using Bot.Core.Indexing.Saving;

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
    private const int PairsATerm = 9;

    // Of fewer pairs most that a language has are missing, and one that is new says nothing.
    private const int FewestPairs = 300;
    private const int MostPairs = Folding.BufferLength + 1;

    private readonly SearchIndex index;
    private readonly SpellingTables tables;
    private readonly Dictionary<int, int> numbers = [];

    /// <summary>Collects the words of an index.</summary>
    public SpellingIndex(SearchIndex index)
        : this(index, Collect(index))
    {
    }

    internal SpellingIndex(SearchIndex index, SpellingTables tables)
    {
        (this.index, this.tables) = (index, tables);
        for (var number = 0; number < tables.Pairs.Length; number++) numbers.Add(tables.Pairs[number], number);
    }

    internal void Write(SectionWriter writer) => tables.Write(writer);

    /// <summary>The nearest words, nearest first; among equals the one in more passages, then ordinal order.</summary>
    /// <param name="word">The word as it was asked.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>
    /// Empty when no word is near enough. A near word begins with the same letter (or with the same two, swapped) and has at
    /// least 5 letters; one edit is forgiven, and two from 8 letters on, in names from 7 on. A number is never taken for another.
    /// </returns>
    public IReadOnlyList<string> Near(string word, int limit) =>
        [.. Nearest(SpellingForm.Of(word), namesOnly: false).Select(found => found.Word).Distinct(StringComparer.Ordinal).Take(limit)];

    /// <summary>The nearest word, if the word asked is a misspelling of it rather than another word.</summary>
    /// <param name="word">The word as it was asked.</param>
    /// <param name="namesOnly">Whether only names count, and only from 6 letters on: a common word that stands nowhere is more often meant than misspelt.</param>
    /// <returns>Null when there is none.</returns>
    public string? Meant(string word, bool namesOnly = false)
    {
        var asked = SpellingForm.Of(word);
        if (namesOnly && asked.Length < MinNameLength) return null;
        return Nearest(asked, namesOnly).FirstOrDefault() is { } found && Misspelling.IsClear(asked, found.Word, found.Distance, found.IsName, HasNewPair(asked))
            ? found.Word
            : null;
    }

    private IEnumerable<NearWord> Nearest(string asked, bool namesOnly)
    {
        if (asked.Length is < MinLength or > EditDistance.MaxLength || asked.Any(char.IsDigit)) return [];
        var near = new List<NearWord>();
        foreach (var (term, shared) in SharedPairs(asked))
            if (shared >= FewestShared(asked) && Compare(asked, term, namesOnly) is { } found) near.Add(found);
        return near
            .OrderBy(found => found.Distance)
            .ThenByDescending(found => found.PassageCount)
            .ThenBy(found => found.Word, StringComparer.Ordinal);
    }

    private bool HasNewPair(string asked)
    {
        if (numbers.Count < FewestPairs) return false;
        Span<int> read = stackalloc int[MostPairs];
        foreach (var pair in read[..LetterPairs(asked, read)])
            if (!numbers.ContainsKey(pair)) return true;
        return false;
    }

    private NearWord? Compare(string asked, int term, bool namesOnly)
    {
        var isName = index.IsName(term);
        if (namesOnly && !isName) return null;
        var word = SpellingForm.Of(index.Surface(term));
        if (!BeginAlike(asked, word)) return null;
        var allowed = asked.Length >= (isName ? 7 : 8) ? MaxEdits : 1;
        var distance = EditDistance.Between(asked, word, allowed);
        return distance <= allowed ? new NearWord(word, index.PassageCount(term), distance, isName) : null;
    }

    private static SpellingTables Collect(SearchIndex index)
    {
        var pairs = new Dictionary<int, int>();
        Span<int> read = stackalloc int[MostPairs];
        var (found, endOfTerm) = (new List<int>(index.TermCount * PairsATerm), new int[index.TermCount]);
        for (var term = 0; term < index.TermCount; term++)
        {
            foreach (var pair in read[..LetterPairs(SpellingForm.Of(index.Surface(term)), read)])
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out var isKnown);
                if (!isKnown) number = pairs.Count - 1;
                found.Add(number);
            }

            endOfTerm[term] = found.Count;
        }

        var (ends, termsByPair) = (new int[pairs.Count], new int[found.Count]);
        foreach (var number in found) ends[number]++;
        for (var number = 1; number < ends.Length; number++) ends[number] += ends[number - 1];
        var next = ends.ToArray();
        for (var (term, place) = (index.TermCount - 1, found.Count - 1); term >= 0; term--)
            for (var start = term == 0 ? 0 : endOfTerm[term - 1]; place >= start; place--) termsByPair[--next[found[place]]] = term;
        return new SpellingTables([.. pairs.Keys], ends, termsByPair);
    }

    // Readers and typists rarely get the first letter wrong, and "hired" for "mired" is no misspelling.
    private static bool BeginAlike(string asked, string word) =>
        asked[0] == word[0] || asked[0] == word[1] && asked[1] == word[0];

    // One edit breaks at most three letter pairs, so a near word shares the others.
    private static int FewestShared(string asked) => Math.Max(1, asked.Length + 1 - 3 * MaxEdits);

    private Dictionary<int, int> SharedPairs(string asked)
    {
        var shared = new Dictionary<int, int>();
        Span<int> read = stackalloc int[MostPairs];
        foreach (var pair in read[..LetterPairs(asked, read)])
            foreach (var term in TermsWith(pair)) CollectionsMarshal.GetValueRefOrAddDefault(shared, term, out _)++;
        return shared;
    }

    private ReadOnlySpan<int> TermsWith(int pair)
    {
        if (!numbers.TryGetValue(pair, out var number)) return [];
        var start = number == 0 ? 0 : tables.Ends[number - 1];
        return tables.Terms.AsSpan(start, tables.Ends[number] - start);
    }

    /// <summary>Reads the different pairs of neighbouring letters, the ends of the word included; none of a word too short to be told.</summary>
    private static int LetterPairs(string word, Span<int> pairs)
    {
        if (word.Length < MinLength) return 0;
        var (previous, read) = ('^', 0);
        for (var place = 0; place <= word.Length && read < pairs.Length; place++)
        {
            var letter = place < word.Length ? word[place] : '$';
            var pair = previous << 16 | letter;
            if (!pairs[..read].Contains(pair)) pairs[read++] = pair;
            previous = letter;
        }

        return read;
    }

    private sealed record NearWord(string Word, int PassageCount, int Distance, bool IsName);
}
