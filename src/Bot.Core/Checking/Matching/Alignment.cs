using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Where each word of a quotation stands in the articles.</summary>
/// <param name="Text">The quotation.</param>
/// <param name="Index">The words of the articles.</param>
/// <param name="Meets">For each word of the quotation a word of the articles, or −1.</param>
internal sealed record Alignment(QuotedText Text, WordIndex Index, int[] Meets)
{
    // Two words stand side by side by chance.
    private const int ShortestMove = 3;

    // What stands in more places than these tells little about where a quotation was taken from.
    private const int MostPlaces = 16;

    /// <summary>
    /// Lays a quotation beside the articles: its longest part first, then the others around it. Where that part stands in several
    /// places, the one counts from which the others follow best: in the same sentence, else the same paragraph, else the same article.
    /// </summary>
    public static Alignment Of(QuotedText text, WordIndex index)
    {
        var aligning = new Alignment(text, index, new int[text.Words.Length]);
        Array.Fill(aligning.Meets, -1);
        if (index.Count == 0) return aligning;

        // Words in brackets are the writer's own, so they must not meet the same words of an article.
        int[] own = [.. text.Words.Index().Where(word => !word.Item.IsRemark).Select(word => word.Index)];
        var placing = new Alignment(text.WithoutRemarks(), index, new int[own.Length]);
        Array.Fill(placing.Meets, -1);
        placing.Place(Segment.Of(placing.Text));
        for (var word = 0; word < own.Length; word++) aligning.Meets[own[word]] = placing.Meets[word];
        aligning.KeepNumbersWhole();
        return aligning;
    }

    /// <summary>Takes a number for another as a whole: "2,500" differs from "2,400", not "500" from "400".</summary>
    private void KeepNumbersWhole()
    {
        var met = Meets.Count(place => place >= 0);
        for (var word = 1; word < Meets.Length; word++)
            if (Meets[word - 1] < 0 && GoesOn(word)) Part(word, ref met);
        for (var word = Meets.Length - 1; word > 0; word--)
            if (Meets[word] < 0 && GoesOn(word)) Part(word - 1, ref met);
    }

    // Something must stay in its place.
    private void Part(int word, ref int met)
    {
        if (Meets[word] < 0 || met == 1) return;
        Meets[word] = -1;
        met--;
    }

    private bool GoesOn(int word) => Text.Words[word].Gap is "," or "." && char.IsDigit(Text.TextOf(word)[0]) && char.IsDigit(Text.TextOf(word - 1)[0]);

    /// <summary>Whether any word was found.</summary>
    public bool IsFound => Array.Exists(Meets, word => word >= 0);

    private void Place(List<Segment> segments)
    {
        var finder = new SegmentFinder(Index, Text);
        var left = new HashSet<Segment>(segments);
        var pivots = segments.Select(segment => (Segment: segment, Places: finder.ExactPlaces(segment, MostPlaces)))
            .OrderBy(pivot => pivot.Places.Count == MostPlaces).ThenByDescending(pivot => pivot.Segment.Length);
        foreach (var (pivot, places) in pivots)
        {
            left.Remove(pivot);
            if (places.Count == 0 && !finder.FindNearest(pivot, null, In(pivot))) continue;
            var others = segments.Where(left.Contains).ToList();
            if (places.Count == 0) PlaceAround(finder, pivot, others);
            else PlaceAtBest(finder, pivot, places, others);
            PlaceMoved(finder);
            return;
        }
    }

    private void PlaceAtBest(SegmentFinder finder, Segment pivot, List<int> places, List<Segment> others)
    {
        var coherence = new Coherence(Index);
        var best = (Jumps: int.MaxValue, Words: long.MaxValue);
        int[] bestMeets = [];
        foreach (var place in places)
        {
            Array.Fill(Meets, -1);
            Set(pivot, place);
            PlaceAround(finder, pivot, others);
            if (places.Count == 1) return;
            var found = coherence.Of(Meets);
            if (found.CompareTo(best) >= 0) continue;
            (best, bestMeets) = (found, [.. Meets]);
            if (best.Jumps == 0) break;
        }

        bestMeets.CopyTo(Meets, 0);
    }

    private void PlaceAround(SegmentFinder finder, Segment pivot, List<Segment> others)
    {
        foreach (var next in others.Where(segment => segment.First > pivot.First)) PlaceBehind(finder, next);
        foreach (var previous in others.Where(segment => segment.First < pivot.First).Reverse()) PlaceBefore(finder, previous);
    }

    private void PlaceBehind(SegmentFinder finder, Segment segment)
    {
        var anchor = LastMet(segment.First);
        var exact = finder.FirstExact(segment, anchor + 1) is var found && Belongs(found, anchor) ? found : -1;
        if (exact >= 0) Set(segment, exact);
        else finder.FindNearest(segment, anchor, In(segment));
    }

    private void PlaceBefore(SegmentFinder finder, Segment segment)
    {
        var anchor = FirstMet(segment.End);
        var exact = finder.LastExact(segment, anchor);
        if (exact >= 0) Set(segment, exact);
        else finder.FindNearest(segment, anchor, In(segment));
    }

    /// <summary>Looks for runs of words that have no place yet elsewhere in the article of their neighbours.</summary>
    private void PlaceMoved(SegmentFinder finder)
    {
        for (var first = 0; first < Meets.Length; first++)
        {
            var end = first;
            while (end < Meets.Length && Meets[end] < 0) end++;
            if (end - first >= ShortestMove) PlaceMoved(finder, new Segment(first, end));
            first = end;
        }
    }

    private void PlaceMoved(SegmentFinder finder, Segment run)
    {
        var anchor = run.First > 0 ? Meets[run.First - 1] : FirstMet(run.End);
        var found = finder.FirstExact(run, Index.WordsOf(Index.ArticleOf(anchor)).First);
        if (found < 0) return;
        Set(run, found);

        // A small word in between may have been taken for one of the neighbours'.
        var end = Index.WordsOf(Index.ArticleOf(anchor)).End;
        for (int word = run.End, place = found + run.Length; word < Meets.Length && place < end; word++, place++)
        {
            if (Text.Words[word].Hash != Index.Hashes[place]) return;
            Meets[word] = place;
        }
    }

    private bool Belongs(int word, int anchor) => word >= 0 && Index.ArticleOf(word) == Index.ArticleOf(anchor);

    private Span<int> In(Segment segment) => Meets.AsSpan(segment.First, segment.Length);

    private void Set(Segment segment, int word)
    {
        for (var place = 0; place < segment.Length; place++) Meets[segment.First + place] = word + place;
    }

    private int LastMet(int before)
    {
        while (Meets[--before] < 0) { }
        return Meets[before];
    }

    private int FirstMet(int from)
    {
        while (Meets[from] < 0) from++;
        return Meets[from];
    }
}
