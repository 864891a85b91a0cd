using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class LibraryTests
{
    [Fact]
    public void Articles_stand_in_ordinal_order_of_their_names_however_they_arrive() =>
        Assert.Equal(
            ["B.txt", "a.txt", "c.txt"],
            TestConversation.LibraryOf(ArticleBuilder.Of("c.txt", "3."), ArticleBuilder.Of("a.txt", "1."), ArticleBuilder.Of("B.txt", "2."))
                .Articles.Select(article => article.Id));

    [Fact]
    public void The_version_changes_with_a_text_a_name_or_an_attribution_and_with_nothing_else()
    {
        var versions = new[]
        {
            ArticleBuilder.Of("a.txt", "River."),
            ArticleBuilder.Of("a.txt", "river."),
            ArticleBuilder.Of("b.txt", "River."),
            new ArticleBuilder("a.txt").Paragraph("River.").AttributedTo(publisher: "P").Build(),
        }.Select(article => TestConversation.LibraryOf(article).Version.Hash).ToList();

        Assert.Equal(4, versions.Distinct().Count());
        Assert.Equal(versions[0], TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "River.")).Version.Hash);
    }

    [Fact]
    public void The_report_counts_sections_paragraphs_and_passages_and_keeps_warnings()
    {
        var article = new ArticleBuilder("a.txt").Heading("H").Paragraphs("One.", "Two.").Furniture("Share").Build();

        var library = Library.Build(
            [new ReadResult { File = "a.txt", Article = article, Warnings = ["odd bytes"] }], new LibraryOptions(), DateTimeOffset.UnixEpoch);

        var file = Assert.Single(library.Report);
        Assert.Equal(("a.txt", 1, 2, 2), (file.File, file.Sections, file.Paragraphs, file.Passages));
        Assert.Equal(["odd bytes"], file.Warnings);
    }

    [Fact]
    public void Progress_is_told_article_by_article()
    {
        var told = new List<int>();

        Library.Build(
            [new ArticleBuilder("a.txt").Paragraph("1.").Read(), new ArticleBuilder("b.txt").Paragraph("2.").Read()],
            new LibraryOptions(), DateTimeOffset.UnixEpoch, new Recorder(told));

        Assert.Equal([1, 2], told);
    }

    [Fact]
    public void A_question_is_answered_before_topics_and_spellings_are_made()
    {
        var library = TestConversation.LibraryOf(new ArticleBuilder("a.txt").Heading("Animals").Paragraph("The zebra crossed the river in June.").Build());

        Assert.True(new TestConversation(library).Say("When did the zebra cross the river?").Answered);
        Assert.False(library.Parts.Topics.IsValueCreated);
        Assert.False(library.Parts.Spelling.IsValueCreated);

        library.Complete();

        Assert.True(library.Parts is { Topics.IsValueCreated: true, Spelling.IsValueCreated: true });
    }

    [Theory]
    [InlineData("who was Michael Collins?")]
    [InlineData("john adams")]
    public void A_name_is_known_for_a_topic_whether_or_not_topics_were_made(string name)
    {
        var article = new ArticleBuilder("a.txt").Heading("Who was Michael Collins?").Paragraph("In Nairobi he met John Adams. He asked John Adams.").Build();
        var library = TestConversation.LibraryOf(article);

        Assert.True(library.NamesTopic(name));
        library.Complete();
        Assert.True(library.NamesTopic(name));
    }

    [Fact]
    public void Every_topic_may_be_the_name_of_one() => Assert.All(
        SeedLibrary.Instance.Topics.Topics, topic => Assert.True(TopicCatalog.MayBeName(topic.Name, SeedLibrary.Instance.Articles)));

    private sealed class Recorder(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
