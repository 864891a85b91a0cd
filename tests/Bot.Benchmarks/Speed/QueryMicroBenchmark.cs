using BenchmarkDotNet.Attributes;
using Bot.Core.Conversation;
using Bot.Core.Indexing;
using Bot.Core.Ranking;

namespace Bot.Benchmarks.Speed;

/// <summary>One query to ten ranked passages, among 100,000 generated ones.</summary>
[InProcess]
[MemoryDiagnoser]
public class QueryMicroBenchmark
{
    private const int Passages = 100_000;
    private const int Queries = 64;

    private readonly Ranker ranker = new(new RankingOptions());
    private SearchIndex index = null!;
    private Dictionary<Band, string[]> queries = [];
    private int next;

    [GlobalSetup]
    public void Setup()
    {
        var generator = new PassageGenerator();
        index = Library.Build(generator.Make(Passages), new LibraryOptions(), DateTimeOffset.UnixEpoch).Index;
        queries = Enum.GetValues<Band>().ToDictionary(band => band, band => generator.Queries(band, Queries));
    }

    [Benchmark]
    public int Rare() => Rank(Band.Rare);

    [Benchmark]
    public int Middling() => Rank(Band.Middling);

    [Benchmark]
    public int Common() => Rank(Band.Common);

    private int Rank(Band band) => ranker.Rank(index, QueryParser.Parse(index, queries[band][next++ % Queries]), 10).Length;
}
