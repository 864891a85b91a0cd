using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

public sealed class ListingCommandsTests
{
    private readonly TestConversation bot = new();

    [Fact]
    public void The_articles_are_listed_with_attribution_sections_and_length() =>
        Assert.Equal(
            """
            2 articles

              1. Closing the Gap Between the United States and Pakistan · HuffPost · undated · 8 paragraphs, 700 words
              2. What a Year of Track II Discussions Says About the Future of U.S.-Pakistan Relations · Michael Kugelman and Raoof Hasan · undated · 4 sections · 30 paragraphs, 2525 words

            articles 944fa3de, indexed 1970-01-01 00:00 UTC
            """,
            ReplyText.Render(bot.Say("!articles")), ignoreLineEndingDifferences: true);

    [Fact]
    public void Files_that_are_not_served_are_named_with_the_reason()
    {
        var article = ArticleBuilder.Of("a.txt", "A river.");
        bot.Library = Library.Build(
            [
                new ReadResult { File = "a.txt", Article = article },
                new ReadResult { File = "b.txt", Article = ArticleBuilder.Of("b.txt", "A river.") },
                new ReadResult { File = "c.txt", Refusal = "a binary file" },
            ],
            new LibraryOptions(), DateTimeOffset.UnixEpoch) with
        { Problem = "The folder could not be read again." };

        var words = bot.Say("!articles").Words();

        Assert.Contains("b.txt: The file has the same text as a.txt, which is served.", words);
        Assert.Contains("c.txt: a binary file", words);
        Assert.StartsWith("The folder could not be read again.", words);
        Assert.Contains("1 article", words);
    }

    [Fact]
    public void One_article_is_shown_with_its_sections()
    {
        var words = bot.Say("!article 2").Words();

        Assert.Contains("by Michael Kugelman and Raoof Hasan", words);
        Assert.Contains("Real, But Few, Convergences", words);
        Assert.Contains("30 paragraphs", words);
    }

    [Theory]
    [InlineData("!article", "number from 1 to 2")]
    [InlineData("!article 3", "no such article")]
    [InlineData("!article 0", "no such article")]
    [InlineData("!article -1", "no such article")]
    [InlineData("!article 99999999999999999999", "no such article")]
    [InlineData("!topics 0", "no page 0")]
    [InlineData("!topics 999", "no page 999")]
    [InlineData("!topics x", "number of a page")]
    [InlineData("!help nonsense", "no such command")]
    [InlineData("!context x", "no excerpt to show")]
    public void A_wrong_argument_gets_a_plain_sentence(string line, string words)
    {
        var reply = bot.Say(line);

        Assert.False(reply.Answered);
        Assert.Contains(words, reply.Words());
    }

    [Fact]
    public void The_help_names_every_command_and_topics_of_these_articles()
    {
        var words = bot.Say("!help").Words();

        Assert.All(["!<topic>", "!ask", "!topics", "!articles", "!article <n>", "!more", "!context [n]"], name => Assert.Contains(name, words));
        Assert.Contains("!" + SeedLibrary.Instance.Topics.Topics[0].Name, words);
    }

    [Fact]
    public void Without_articles_every_command_says_so_plainly()
    {
        var empty = TestConversation.Over();

        Assert.Contains("no articles", empty.Say("!haqqani").Words());
        Assert.Contains("no articles", empty.Say("!topics").Words());
        Assert.Contains("No articles are indexed.", empty.Say("!articles").Words());
        Assert.NotEmpty(empty.Say("!help").Blocks);
    }
}
