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
    public SearchIndex Build(int threads = 1, IProgress<int>? progress = null) => Build(threads, progress, null);

    /// <summary>The same. Each thread first reads some passages that follow each other; the last one to be ready begins to join what was read.</summary>
    /// <param name="threads">Threads that work on it at most; at least 1.</param>
    /// <param name="progress">Told the number of articles read so far.</param>
    /// <param name="beside">What a thread that is ready before others is to do, if there are several.</param>
    internal SearchIndex Build(int threads, IProgress<int>? progress, Action? beside)
    {
        var segments = new IndexSegment[Math.Clamp(passages.Count / LeastPerThread, 1, threads)];
        var articles = 0;

        // For a few passages no other thread is waited for: while the program starts, all may be busy.
        if (segments.Length == 1)
        {
            segments[0] = Read(0, 1, ArticleRead);
            return new SearchIndex(analyzer, [.. passages], IndexJoiner.Join(segments, new ParallelOptions { MaxDegreeOfParallelism = 1 }));
        }

        // Tasks rather than a parallel loop, whose first thread would do nothing but wait for the others at its end.
        var limit = ThreadLimit.Of(threads);
        var factory = new TaskFactory(limit.TaskScheduler);
        Task[] reading = [.. segments.Select((_, place) => factory.StartNew(() => { segments[place] = Read(place, segments.Length, ArticleRead); }))];
        var joined = factory.ContinueWhenAll(reading, _ => new SearchIndex(analyzer, [.. passages], IndexJoiner.Join(segments, limit)));
        var other = beside is not null ? factory.StartNew(beside) : Task.CompletedTask;
        Task.WaitAll([.. reading, other, joined]);
        return joined.Result;

        void ArticleRead() => progress?.Report(Interlocked.Increment(ref articles));
    }

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
