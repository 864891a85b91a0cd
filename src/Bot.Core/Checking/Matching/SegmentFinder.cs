using Bot.Core.Analysis;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Finds where a run of words stands in the articles, exactly or nearly.</summary>
internal sealed class SegmentFinder(WordIndex index, QuotedText text)
{
    // Pairs like "of the" stand everywhere and point nowhere.
    private const int CommonPair = 128;
    private const int MostVotesOfOnePair = 1024;
    private const int Candidates = 3;
    private const int ShortestSegment = 3;
    private const int Apart = -2;
    private const int LongestStopWord = 16;

    // Below half of the words it is no quotation, however it was altered.
    private const double LeastShare = 0.5;

    // Common words meet one by one in any text on the same matter; what was quoted meets in runs, telling words and all.
    private const double LeastShareInRuns = 0.4;

    private readonly uint[] hashes = [.. text.Words.Select(word => word.Hash)];
    private readonly bool[] areTelling = [.. Enumerable.Range(0, text.Words.Length).Select(word => IsTelling(text.TextOf(word)))];
    private readonly List<int> diagonals = [];

    /// <summary>The hashes of a segment's words.</summary>
    public ReadOnlySpan<uint> Words(Segment segment) => hashes.AsSpan(segment.First, segment.Length);

    /// <summary>The first place from a word on, in its article, where a segment stands exactly; −1 when there is none.</summary>
    public int FirstExact(Segment segment, int from)
    {
        if (from >= index.Count) return -1;
        var end = index.WordsOf(index.ArticleOf(from)).End;
        var found = index.Hashes[from..end].IndexOf(Words(segment));
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The last place before a word, in its article, where a segment stands exactly; −1 when there is none.</summary>
    public int LastExact(Segment segment, int before)
    {
        var first = index.WordsOf(index.ArticleOf(before)).First;
        var found = index.Hashes[first..before].LastIndexOf(Words(segment));
        return found < 0 ? -1 : first + found;
    }

    /// <summary>The first places, in order of the articles, where a segment stands exactly; none for one of a word or two.</summary>
    public List<int> ExactPlaces(Segment segment, int most)
    {
        var found = new List<int>();
        if (segment.Length < ShortestSegment) return found;
        var rarest = segment.First;
        for (var word = segment.First + 1; word + 1 < segment.End; word++)
            if (PairPlaces(word).Length < PairPlaces(rarest).Length) rarest = word;
        var words = Words(segment);
        var all = index.Hashes;
        foreach (var pair in PairPlaces(rarest))
        {
            if (found.Count == most) break;
            var place = pair - (rarest - segment.First);

            // A pair of common words has thousands of places; one look at the other end rules most of them out.
            if (place >= 0 && place + words.Length <= all.Length && all[place + words.Length - 1] == words[^1] && IsAt(segment, place))
                found.Add(place);
        }

        return found;
    }

    /// <summary>Writes where each word of a segment stands in the place most like it.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="near">A word of the article to be preferred when several are as good; null for the first of all.</param>
    /// <param name="meets">Filled with a word of the articles for each word of the segment, or −1.</param>
    /// <returns>Whether anything is like it.</returns>
    public bool FindNearest(Segment segment, int? near, Span<int> meets)
    {
        if (segment.Length < ShortestSegment) return FindShort(segment, meets);
        Vote(segment);
        var (best, bestIsNear) = (0, false);
        var candidate = new int[segment.Length];
        foreach (var diagonal in BestDiagonals(segment))
        {
            if (best == segment.Length) break;
            var (first, end) = Window(segment, diagonal);
            if (WordAligner.MostMeets(Words(segment), index.Hashes[first..end]) < LeastMeets(segment.Length)) continue;
            Align(segment, first, end, candidate);
            var quality = Quality(segment, candidate);
            var isNear = near is { } word && index.ArticleOf(word) == index.ArticleOf(first);
            if (quality == 0 || quality < best || quality == best && (bestIsNear || !isNear)) continue;
            (best, bestIsNear) = (quality, isNear);
            for (var place = 0; place < candidate.Length; place++) meets[place] = candidate[place] < 0 ? -1 : first + candidate[place];
        }

        return best > 0;
    }

    private ReadOnlySpan<int> PairPlaces(int word) => index.PlacesOf(hashes[word], hashes[word + 1]);

    private bool IsAt(Segment segment, int place) =>
        index.Hashes.Slice(place, segment.Length).SequenceEqual(Words(segment))
        && index.ArticleOf(place) == index.ArticleOf(place + segment.Length - 1);

    private void Align(Segment segment, int first, int end, int[] candidate)
    {
        var theirs = index.Hashes[first..end];

        // Most pastes are true, so it pays to look for the very words before weighing which of them meet.
        var exact = theirs.IndexOf(Words(segment));
        if (exact < 0) WordAligner.Align(Words(segment), theirs, candidate);
        for (var place = 0; exact >= 0 && place < candidate.Length; place++) candidate[place] = exact + place;
    }

    private static double LeastMeets(int words) => Math.Max(2, LeastShare * words);

    private bool FindShort(Segment segment, Span<int> meets)
    {
        var found = index.Hashes.IndexOf(Words(segment));
        if (found < 0 || index.ArticleOf(found) != index.ArticleOf(found + segment.Length - 1)) return false;
        for (var place = 0; place < segment.Length; place++) meets[place] = found + place;
        return true;
    }

    /// <summary>Each rare pair of neighbours votes for the place where the segment would begin.</summary>
    private void Vote(Segment segment)
    {
        diagonals.Clear();
        var rarest = (Word: -1, Count: int.MaxValue);
        for (var word = segment.First; word + 1 < segment.End; word++)
        {
            var places = PairPlaces(word);
            if (places.Length > 0 && places.Length < rarest.Count) rarest = (word, places.Length);
            if (places.Length <= CommonPair) AddVotes(segment, word, places);
        }

        if (diagonals.Count == 0 && rarest.Word >= 0)
            AddVotes(segment, rarest.Word, PairPlaces(rarest.Word));
        diagonals.Sort();
    }

    private void AddVotes(Segment segment, int word, ReadOnlySpan<int> places)
    {
        foreach (var place in places[..Math.Min(places.Length, MostVotesOfOnePair)])
            if (index.Hashes[place] == hashes[word] && index.Hashes[place + 1] == hashes[word + 1])
                diagonals.Add(place - (word - segment.First));
    }

    /// <summary>The beginnings with most votes near each other, best first, then in order of the articles.</summary>
    private IEnumerable<int> BestDiagonals(Segment segment)
    {
        var drift = Drift(segment);
        var groups = new List<(int Votes, int Middle)>();
        for (var first = 0; first < diagonals.Count;)
        {
            var end = first;
            while (end < diagonals.Count && diagonals[end] - diagonals[first] <= drift) end++;
            if (end - first >= LeastVotes(segment)) groups.Add((end - first, diagonals[(first + end) / 2]));
            first = end;
        }

        // A place with less than half of the votes of the best one is a chance meeting of common words.
        var most = groups.Count == 0 ? 0 : groups.Max(group => group.Votes);
        return groups.Where(group => 2 * group.Votes >= most).OrderByDescending(group => group.Votes).ThenBy(group => group.Middle).Take(Candidates).Select(group => group.Middle);
    }

    private (int First, int End) Window(Segment segment, int diagonal)
    {
        var drift = Drift(segment);
        var middle = Math.Clamp(diagonal + segment.Length / 2, 0, index.Count - 1);
        var article = index.WordsOf(index.ArticleOf(middle));
        return (Math.Clamp(diagonal - drift, article.First, article.End), Math.Clamp(diagonal + segment.Length + drift, article.First, article.End));
    }

    // One pair in common is chance in a sentence of some length.
    private static int LeastVotes(Segment segment) => segment.Length < 8 ? 1 : 2;

    private static int Drift(Segment segment) => 6 + segment.Length / 3;

    private static bool IsTelling(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestStopWord];
        return word.Length > LongestStopWord || !StopWords.Contains(folded[..word.ToLowerInvariant(folded)]);
    }

    /// <summary>How many words meet; 0 when they are too few, or too scattered, for a quotation.</summary>
    private int Quality(Segment segment, ReadOnlySpan<int> meets)
    {
        var (count, inRuns, telling, tellingMet, previous, isRun) = (0, 0, 0, 0, Apart, false);
        for (var place = 0; place < meets.Length; place++)
        {
            var (word, isMet) = (meets[place], meets[place] >= 0);
            var follows = isMet && word == previous + 1;
            if (follows) inRuns += isRun ? 1 : 2;
            if (isMet) count++;
            if (areTelling[segment.First + place])
            {
                telling++;
                if (isMet) tellingMet++;
            }

            (previous, isRun) = (isMet ? word : Apart, follows);
        }

        var isQuotation = count >= LeastMeets(meets.Length) && tellingMet >= LeastShare * telling && inRuns >= LeastShareInRuns * meets.Length;
        return isQuotation ? count : 0;
    }
}
