using System.Diagnostics;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;
using Bot.Core.Ranking;

namespace Bot.Benchmarks.Speed;

/// <summary>Speed and size of the index beside SQLite FTS5: the same passages, the same queries, the same run.</summary>
internal sealed class SpeedBenchmark(TextWriter output)
{
    private const int QueriesEach = 300;
    private const int Threads = 8;
    private const int BuildsEach = 3;

    private readonly Ranker ranker = new(new RankingOptions());

    public static void Run(TextWriter output, SpeedSettings settings)
    {
        output.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        foreach (var passages in settings.Passages) new SpeedBenchmark(output).Measure(passages);
        FullAnswers.Measure(output, settings.Set);
    }

    private void Measure(int passages)
    {
        var generator = new PassageGenerator();
        Build(generator.Make(Math.Min(passages, 5_000)));
        var files = generator.Make(passages);
        output.WriteLine($"\n## {passages:N0} passages\n");
        output.WriteLine("| measure | bot | FTS5 | ratio |\n|---|---|---|---|");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var library = Build(files);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (build, buildOnTwo) = BuildTimes(files);
        var (fts5, build5) = TimedAlone(() => new Fts5Index(library.Index.Passages));
        using (fts5)
        {
            Row("build, passages/s, one thread", passages / build, passages / build5, "N0", higherIsBetter: true);
            output.WriteLine($"| build, passages/s, two threads beside one | {passages / buildOnTwo:N0} | | {build / buildOnTwo:N2} |");
            foreach (var band in Enum.GetValues<Band>()) MeasureQueries(library.Index, generator.Queries(band, 2 * QueriesEach), band, fts5);
        }

        MeasureRestart(files, library, build);
        MeasureThreads(library.Index, generator.Queries(Band.Middling, 3_000));
        MeasureSizes(library, held);
    }

    /// <summary>Seconds that building takes, on one thread and on two: the median of some builds in turn, for single ones differ by a tenth.</summary>
    private static (double One, double Two) BuildTimes(List<ReadResult> files)
    {
        var (one, two) = (new double[BuildsEach], new double[BuildsEach]);
        for (var build = 0; build < BuildsEach; build++)
        {
            one[build] = TimedAlone(() => Build(files)).Seconds;
            two[build] = TimedAlone(() => Build(files, threads: 2)).Seconds;
        }

        return (one.Order().ElementAt(BuildsEach / 2), two.Order().ElementAt(BuildsEach / 2));
    }

    // What was found for a word is partly remembered, so the words measured first are others than those of the warm-up.
    private void MeasureQueries(SearchIndex index, string[] all, Band band, Fts5Index fts5)
    {
        var name = $"three {band.ToString().ToLowerInvariant()} words";
        var (others, queries) = (all[QueriesEach..], all[..QueriesEach]);
        var own = Latencies.Of(others, queries, query => Rank(index, query));
        var other = Latencies.Of(others, queries, query => fts5.Search(query));
        Row($"{name}, p50 ms", own.Median, other.Median, "N3");
        Row($"{name}, p99 ms", own.Slow, other.Slow, "N3");
        var (ownAgain, otherAgain) = (Latencies.Of(queries, query => Rank(index, query)), Latencies.Of(queries, query => fts5.Search(query)));
        Row($"{name}, asked again, p50 ms", ownAgain.Median, otherAgain.Median, "N3");
        Row($"{name}, asked again, p99 ms", ownAgain.Slow, otherAgain.Slow, "N3");
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in queries) Rank(index, query);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine($"| {name}, allocated bytes, result included | {allocated / queries.Length:N0} | | |");
    }

    private void MeasureRestart(List<ReadResult> files, Library library, double build)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path)) library.Save(new LibraryOptions(), stream);
            using var saved = File.OpenRead(path);
            var (loaded, load) = Timed(() => Library.Load(files, new LibraryOptions(), DateTimeOffset.UnixEpoch, saved, out _));
            output.WriteLine($"| restart, seconds: from the saved index ({saved.Length / 1e6:N0} MB) beside a build on one thread | {load:N2}, {build:N2} | | {build / load:N2} |");
            GC.KeepAlive(loaded);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private void MeasureThreads(SearchIndex index, string[] queries)
    {
        var (_, one) = Timed(() => Ask(index, queries, 1));
        var (_, eight) = Timed(() => Ask(index, queries, Threads));
        output.WriteLine($"| queries/s, one thread and {Threads} | {queries.Length / one:N0}, {queries.Length / eight:N0} | | {one / eight:N2} |");
    }

    private int Ask(SearchIndex index, string[] queries, int threads)
    {
        var next = -1;
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (int place; (place = Interlocked.Increment(ref next)) < queries.Length;) Rank(index, queries[place]);
        })).ToList();
        all.ForEach(thread => thread.Start());
        all.ForEach(thread => thread.Join());
        return next;
    }

    private void MeasureSizes(Library library, long held)
    {
        var index = library.Index;
        var terms = Enumerable.Range(0, index.TermCount).Select(index.Term).ToArray();
        var grams = Size("letter grams", () => new LetterGrams(terms));
        var spelling = Size("spelling", () => new SpellingIndex(index));
        var topics = Size("topics", () => TopicCatalog.Build(library.Articles, index));
        var forms = Size("written forms that the analyser remembers", () => Forms(library));
        SizeRow("words and pairs: postings, sequences, vocabulary, places of the passages", held - grams - spelling - topics - forms);
        SizeRow("all", held);

        long Size<T>(string name, Func<T> make)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (made, seconds) = Timed(make);
            var size = GC.GetTotalMemory(forceFullCollection: true) - before;
            GC.KeepAlive(made);
            SizeRow($"{name} ({index.TermCount:N0} terms, made in {seconds:N2} s)", size);
            return size;
        }

        void SizeRow(string name, long bytes) => output.WriteLine($"| bytes a passage, {name} | {(double)bytes / index.Passages.Length:N0} | | |");
    }

    private static Analyzer Forms(Library library)
    {
        var (analyzer, tokens) = (new Analyzer(new AnalysisOptions()), new List<Token>());
        foreach (var passage in library.Index.Passages)
        {
            analyzer.Analyze(passage.Article.Text, passage.Span, tokens);
            tokens.Clear();
        }

        return analyzer;
    }

    private void Rank(SearchIndex index, string query) => ranker.Rank(index, QueryParser.Parse(index, query), 10);

    private static Library Build(List<ReadResult> files, int threads = 1)
    {
        var library = Library.Build(files, new LibraryOptions(), DateTimeOffset.UnixEpoch, null, threads);
        library.Complete(threads);
        return library;
    }

    private void Row(string name, double own, double other, string format, bool higherIsBetter = false) => output.WriteLine(
        $"| {name} | {own.ToString(format)} | {other.ToString(format)} | {(higherIsBetter ? own / other : other / own):N2} |");

    // What was made before is collected first, or whoever comes next would pay for it.
    private static (T Made, double Seconds) TimedAlone<T>(Func<T> make)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return Timed(make);
    }

    private static (T Made, double Seconds) Timed<T>(Func<T> make)
    {
        var start = Stopwatch.GetTimestamp();
        var made = make();
        return (made, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
