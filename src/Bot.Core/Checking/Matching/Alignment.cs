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

    /// <summary>Lays a quotation beside the articles: its longest sentence first, then the others around it.</summary>
    public static Alignment Of(QuotedText text, WordIndex index)
    {
        var aligning = new Alignment(text, index, new int[text.Words.Length]);
        Array.Fill(aligning.Meets, -1);
        if (index.Count > 0) aligning.Place(Segment.Of(text));
        return aligning;
    }

    /// <summary>Whether any word was found.</summary>
    public bool IsFound => Array.Exists(Meets, word => word >= 0);

    private void Place(List<Segment> segments)
    {
        var finder = new SegmentFinder(Index, Text);
        var tried = new HashSet<int>();
        var order = segments.Index().OrderByDescending(item => item.Item.Length).ThenBy(item => item.Index).Select(item => item.Index);
        foreach (var pivot in order)
        {
            tried.Add(pivot);
            if (!finder.FindNearest(segments[pivot], null, In(segments[pivot]))) continue;
            for (var next = pivot + 1; next < segments.Count; next++)
                if (!tried.Contains(next)) PlaceBehind(finder, segments[next]);
            for (var previous = pivot - 1; previous >= 0; previous--)
                if (!tried.Contains(previous)) PlaceBefore(finder, segments[previous]);
            PlaceMoved(finder);
            return;
        }
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
