using Bot.Core.Analysis;
using Bot.Core.Passages;

namespace Bot.Core.Indexing;

/// <summary>Collects passages and makes a <see cref="SearchIndex"/> of them. For one thread, used once.</summary>
public sealed class SearchIndexBuilder(Analyzer analyzer)
{
    // A thread that gets less than this does not pay.
    private const int LeastPerThread = 1_000;

    private readonly List<Passage> passages = [];

    /// <summary>Adds the next passage; passages of one article follow each other in order of its text.</summary>
    public void Add(Passage passage) => passages.Add(passage);

    /// <summary>Makes the index; however many threads do it, it is the same.</summary>
    /// <param name="threads">Threads that work on it at most; at least 1.</param>
    /// <param name="progress">Told the number of articles read so far.</param>
    public SearchIndex Build(int threads = 1, IProgress<int>? progress = null) => Join(Read(threads, progress));

    /// <summary>The first part of the work: reads the passages, each thread some that follow each other.</summary>
    internal IndexSegment[] Read(int threads, IProgress<int>? progress)
    {
        var segments = new IndexSegment[Math.Clamp(passages.Count / LeastPerThread, 1, threads)];
        var articles = 0;
        Parallel.For(0, segments.Length, place => segments[place] = Read(place, segments.Length, () => progress?.Report(Interlocked.Increment(ref articles))));
        return segments;
    }

    /// <summary>The rest: makes the index of what was read.</summary>
    internal SearchIndex Join(IndexSegment[] segments) => new(analyzer, [.. passages], IndexJoiner.Join(segments));

    private IndexSegment Read(int place, int segments, Action articleRead)
    {
        var (start, end) = ((int)((long)passages.Count * place / segments), (int)((long)passages.Count * (place + 1) / segments));
        var characters = 0L;
        for (var passage = start; passage < end; passage++) characters += passages[passage].Span.Length;
        var segment = new IndexSegment(analyzer, end - start, characters);
        for (var passage = start; passage < end; passage++)
        {
            segment.Add(passages[passage]);
            if (passage + 1 == passages.Count || passages[passage + 1].Article != passages[passage].Article) articleRead();
        }

        return segment;
    }
}
