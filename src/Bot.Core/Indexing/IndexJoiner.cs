namespace Bot.Core.Indexing;

/// <summary>
/// Turns segments round, from the terms of each passage to the passages of each term. Terms are numbered as they are met in order
/// of the passages, and every byte is where a single segment would have put it: however many segments there are, the index is the same.
/// </summary>
internal sealed class IndexJoiner
{
    private readonly IndexSegment[] segments;
    private readonly Dictionary<string, int> ids;
    private readonly List<string> terms;
    private readonly List<TermExample> examples;
    private readonly SegmentPostings[] parts;

    private IndexJoiner(IndexSegment[] segments)
    {
        this.segments = segments;
        (ids, terms, examples) = (segments[0].Ids, segments[0].Terms, segments[0].Examples);
        parts = new SegmentPostings[segments.Length];
        for (var (place, first) = (0, 0); place < parts.Length; first += segments[place].Lengths.Count, place++)
            parts[place] = new SegmentPostings(segments[place], first, place == 0 ? null : Merge(segments[place], first));
    }

    /// <summary>Joins segments.</summary>
    public static IndexTables Join(IndexSegment[] segments, ParallelOptions limit) => new IndexJoiner(segments).Join(limit);

    private IndexTables Join(ParallelOptions limit)
    {
        string[] terms = [.. this.terms];
        foreach (var part in parts) part.Open(terms.Length);
        var (counts, ends) = (new int[terms.Length], new int[terms.Length]);
        LayOut(counts, ends);
        var (postings, left) = (Array.Empty<byte>(), parts.Length);
        var (grams, numbers) = ((LetterGrams?)null, (TermTable?)null);

        // What takes longest comes first, so that all threads are ready at about the same time.
        List<Action> work = [.. parts.Select<SegmentPostings, Action>(part => () => Write(part))];
        work.Add(() => grams = new LetterGrams(terms));
        work.AddRange(parts.Select<SegmentPostings, Action>(part => part.Renumber));
        work.Add(() => numbers = new TermTable(terms));
        Parallel.Invoke(limit, [.. work]);
        return new IndexTables
        {
            Terms = terms,
            Numbers = numbers!,
            Examples = [.. examples],
            PassageCounts = counts,
            Postings = postings,
            PostingEnds = ends,
            Lengths = Lengths(),
            Sequences = Concatenate(),
            SequenceEnds = SequenceEnds(),
            Grams = grams!,
        };

        void Write(SegmentPostings part)
        {
            part.Write();
            if (Interlocked.Decrement(ref left) == 0) postings = PutTogether(ends);
        }
    }

    private void LayOut(int[] counts, int[] ends)
    {
        var end = 0;
        for (var term = 0; term < ends.Length; term++)
        {
            var last = -1;
            foreach (var part in parts) end += part.LayOut(term, ref last, ref counts[term]);
            ends[term] = end;
        }
    }

    // Each part writes for itself first: threads that wrote bytes side by side would take the memory from each other.
    private byte[] PutTogether(int[] ends)
    {
        if (parts is [var only]) return only.Postings;
        var (postings, end) = (new byte[ends.Length == 0 ? 0 : ends[^1]], 0);
        for (var term = 0; term < ends.Length; term++)
        {
            foreach (var part in parts)
            {
                var taken = part.Take(term);
                taken.CopyTo(postings.AsSpan(end));
                end += taken.Length;
            }
        }

        return postings;
    }

    /// <summary>Takes over the terms of a further segment.</summary>
    /// <returns>From its numbers to those of the whole.</returns>
    private int[] Merge(IndexSegment segment, int firstPassage)
    {
        var numbers = new int[segment.Terms.Count];
        for (var own = 0; own < numbers.Length; own++)
        {
            var term = segment.Terms[own];
            var example = segment.Examples[own];
            if (example.Passage >= 0) example = example with { Passage = example.Passage + firstPassage };
            if (!ids.TryGetValue(term, out numbers[own]))
            {
                ids.Add(term, numbers[own] = terms.Count);
                terms.Add(term);
                examples.Add(example);
            }
            else if (examples[numbers[own]].Passage < 0)
            {
                examples[numbers[own]] = example;
            }
        }

        return numbers;
    }

    private int[] Lengths()
    {
        var lengths = new int[segments.Sum(segment => segment.Lengths.Count)];
        var place = 0;
        foreach (var segment in segments)
        {
            segment.Lengths.CopyTo(lengths, place);
            place += segment.Lengths.Count;
        }

        return lengths;
    }

    private byte[] Concatenate()
    {
        var sequences = new byte[parts.Sum(part => part.Sequences.Length)];
        var offset = 0;
        foreach (var part in parts)
        {
            part.Sequences.CopyTo(sequences.AsSpan(offset));
            offset += part.Sequences.Length;
        }

        return sequences;
    }

    private int[] SequenceEnds()
    {
        var ends = new int[segments.Sum(segment => segment.SequenceEnds.Count)];
        var (place, offset) = (0, 0);
        foreach (var part in parts)
        {
            foreach (var end in part.SequenceEnds) ends[place++] = offset + end;
            offset += part.Sequences.Length;
        }

        return ends;
    }
}
