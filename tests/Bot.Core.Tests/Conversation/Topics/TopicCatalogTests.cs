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
