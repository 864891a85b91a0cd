using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class SearchIndexTests
{
    private readonly SearchIndex index = IndexOf(
        new ArticleBuilder("a.txt").Title("River lore").Paragraph("A river meets a river.").Heading("Floods").Paragraph("Floods rise.").Build(),
        ArticleBuilder.Of("b.txt", "No river here, said the River-man."));

    [Fact]
    public void A_term_counts_in_each_field_it_stands_in()
    {
        Assert.Equal([(0, new FieldCounts(2, 1, 0)), (1, new FieldCounts(0, 1, 0)), (2, new FieldCounts(2, 0, 0))], PostingsOf("river"));
        Assert.Equal([(1, new FieldCounts(1, 0, 1))], PostingsOf("flood"));
    }

    [Fact]
    public void The_document_frequency_counts_passages_not_occurrences()
    {
        Assert.True(index.TryGetTerm("river", out var river));
        Assert.Equal(3, index.PassageCount(river));
    }

    [Fact]
    public void Stop_words_are_no_terms() => Assert.False(index.TryGetTerm("the", out _));

    [Fact]
    public void A_passage_keeps_the_order_of_its_content_words()
    {
        var words = new List<string>();
        foreach (var term in index.Sequence(0)) words.Add(index.Term(term));
        Assert.Equal(["river", "meet", "river"], words);
    }

    [Theory]
    [InlineData("It rained. The River-man met a river! Floods rose.", "rain | river +riverman man meet river | flood rose |")]
    [InlineData("The. Rain fell.", "| rain fell |")]
    [InlineData("\u6771\u4EAC\u3002\u6771\u4EAC\u3002", "\u6771\u4EAC \u6771\u4EAC")]
    public void A_passage_keeps_the_ends_of_its_sentences_where_white_space_parts_them(string text, string expected)
    {
        var read = IndexOf(ArticleBuilder.Of("a.txt", text));
        var words = new List<string>();
        for (var walk = read.Sentences(0); walk.MoveNext();)
            words.Add(walk.IsSentenceEnd ? "|" : (walk.IsCompound ? "+" : "") + read.Term(walk.Term));

        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void A_passage_whose_words_reach_across_a_sentences_end_does_not_keep_the_ends()
    {
        var analyzer = new Analyzer(new AnalysisOptions { Equivalents = ["yes no, yes. no"] });
        var passage = Assert.Single(PassageSplitter.Split(ArticleBuilder.Of("a.txt", "They said yes. No rain fell.")));
        var builder = new SearchIndexBuilder(analyzer);
        builder.Add(passage);

        for (var walk = builder.Build().Sentences(0); walk.MoveNext();) Assert.False(walk.IsSentenceEnd);
    }

    [Fact]
    public void A_term_is_shown_as_a_word_that_stands_in_an_article()
    {
        Assert.True(index.TryGetTerm("flood", out var flood));
        Assert.Equal("Floods", index.Surface(flood));
    }

    [Fact]
    public void Counts_finds_a_passage_and_says_nothing_of_others()
    {
        Assert.True(index.TryGetTerm("flood", out var flood));
        Assert.Equal(new FieldCounts(1, 0, 1), index.Counts(flood, 1));
        Assert.Null(index.Counts(flood, 0));
        Assert.Null(index.Counts(flood, 2));
    }

    [Fact]
    public void An_index_of_nothing_holds_nothing()
    {
        var empty = new SearchIndexBuilder(new Analyzer(new AnalysisOptions())).Build();
        Assert.Equal(0, empty.TermCount);
        Assert.Equal(0, empty.AverageLength);
    }

    private static SearchIndex IndexOf(params Article[] articles)
    {
        var builder = new SearchIndexBuilder(new Analyzer(new AnalysisOptions()));
        foreach (var passage in articles.SelectMany(PassageSplitter.Split)) builder.Add(passage);
        return builder.Build();
    }

    private List<(int, FieldCounts)> PostingsOf(string term)
    {
        Assert.True(index.TryGetTerm(term, out var id));
        var found = new List<(int, FieldCounts)>();
        var reader = index.Postings(id);
        while (reader.MoveNext()) found.Add((reader.Passage, reader.Counts));
        return found;
    }
}
