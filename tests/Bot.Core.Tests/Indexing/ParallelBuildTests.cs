using Bot.Core.Analysis;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class ParallelBuildTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void However_many_threads_build_it_the_index_is_the_same(int threads)
    {
        var (one, many) = (Build(1), Build(threads));

        Assert.Equal(one.TermCount, many.TermCount);
        for (var term = 0; term < one.TermCount; term++)
        {
            Assert.Equal(one.Term(term), many.Term(term));
            Assert.Equal(one.Surface(term), many.Surface(term));
            Assert.Equal(one.IsName(term), many.IsName(term));
            Assert.Equal(one.PassageCount(term), many.PassageCount(term));
            Assert.Equal(one.PostingBytes(term), many.PostingBytes(term));
        }

        for (var passage = 0; passage < one.Passages.Length; passage++)
        {
            Assert.Equal(one.Length(passage), many.Length(passage));
            Assert.Equal(Words(one, passage), Words(many, passage));
        }
    }

    private static List<int> Words(SearchIndex index, int passage)
    {
        var words = new List<int>();
        for (var walk = index.Sentences(passage); walk.MoveNext();)
            words.Add(walk.IsSentenceEnd ? -1 : walk.Term * 2 + (walk.IsCompound ? 1 : 0));
        return words;
    }

    /// <summary>Words that come up early, late, in titles only at first, and all over.</summary>
    private static SearchIndex Build(int threads)
    {
        var random = new Random(11);
        string Word() => $"word{(int)Math.Exp(random.NextDouble() * 9)}";
        var builder = new SearchIndexBuilder(new Analyzer(new AnalysisOptions()));
        for (var article = 0; article < 80; article++)
        {
            var made = new ArticleBuilder($"{article:000}.txt").AttributedTo(title: $"Title{article / 3} word{8_000 - article}").Heading(Word())
                .Paragraphs([.. Enumerable.Range(0, 100).Select(_ => $"{Word()} Word-{Word()} {Word()} {Word()}.")]).Build();
            foreach (var passage in PassageSplitter.Split(made)) builder.Add(passage);
        }

        return builder.Build(threads);
    }
}
