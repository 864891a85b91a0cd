using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Topics;

public sealed class TopicCatalogTests
{
    private static readonly IReadOnlyList<string> Names =
        [.. SeedLibrary.Instance.Topics.Topics.Select(topic => topic.Name)];

    [Theory]
    [InlineData("Haqqani Network")]
    [InlineData("al-Qaeda")]
    [InlineData("Track II")]
    [InlineData("Norman Cousins")]
    [InlineData("Deepening Divergences")]
    [InlineData("safe havens")]
    [InlineData("counterterrorism cooperation")]
    [InlineData("CPEC")]
    public void Names_headings_and_key_terms_are_topics(string name) => Assert.Contains(name, Names);

    [Fact]
    public void What_nearly_every_passage_holds_is_not_telling()
    {
        var order = Names.ToList();
        Assert.InRange(order.IndexOf("Haqqani Network"), 0, 19);
        Assert.True(order.IndexOf("Haqqani Network") < order.IndexOf("Pakistan"));
    }

    [Theory]
    [InlineData("How many lions may come in?")]
    [InlineData("What is May doing?")]
    [InlineData("What did they have in their homes?")]
    public void Words_by_which_people_ask_are_near_no_topic(string question)
    {
        var topics = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "Nobody saw it in May. It was Many Voices that sang in May of that year. Bread is made of wheat, and wheat of seed.", "Wheat and what it did to Hale.")).Topics;

        Assert.Contains(topics.Topics, topic => topic.Name == "May");
        Assert.Empty(topics.Near(question, 5));
    }

    [Fact]
    public void The_small_words_of_German_are_no_topics_and_open_none()
    {
        var names = TestConversation.LibraryOf(ArticleBuilder.Of(
            "a.txt", "Das Volk will eine Reform. Der Bundesrat will auch eine Reform.", "Die Kantone wollen eine Reform.", "Eine Reform wird kommen."))
            .Topics.Topics.Select(topic => topic.Name);

        Assert.Equal(["Bundesrat", "Kantone", "Reform", "Volk"], names.Order());
    }

    [Theory]
    [InlineData("der Bundesrat", "Bundesrat")]
    [InlineData("Das Volk", "Volk")]
    [InlineData("die Kantone", "Kantone")]
    [InlineData("Die Hard", "Die Hard")]
    [InlineData("die hard", "die hard")]
    [InlineData("Des Moines", "Des Moines")]
    [InlineData("der", "der")]
    public void A_German_article_before_a_name_does_not_belong_to_it(string written, string name) =>
        Assert.Equal(name, GermanWords.WithoutDeterminer(written));

    [Fact]
    public void A_topic_counts_the_passages_of_each_article()
    {
        var topic = SeedLibrary.Instance.Topics.Topics.Single(topic => topic.Name == "safe havens");
        Assert.Equal([new TopicShare(0, 1), new TopicShare(1, 2)], topic.Shares);
    }

    [Fact]
    public void A_topic_counts_as_many_passages_as_asking_for_it_finds()
    {
        var bot = new TestConversation();
        foreach (var topic in SeedLibrary.Instance.Topics.Topics.Take(40))
            Assert.Matches($@"^Excerpts? [123–]+ of {topic.Passages}\n", ReplyText.Render(bot.Say("!" + topic.Name)));
    }

    [Theory]
    [InlineData("tra", "Track II")]
    [InlineData("hav", "safe havens")]
    [InlineData("kashmri", "Kashmir")]
    [InlineData("Haqqani Net", "Haqqani Network")]
    public void What_is_being_typed_is_completed(string typed, string topic) =>
        Assert.Contains(topic, SeedLibrary.Instance.Topics.Complete(typed, 25).Select(found => found.Name));

    [Fact]
    public void No_more_are_offered_than_asked_for() => Assert.Equal(25, SeedLibrary.Instance.Topics.Complete("", 25).Length);
}
