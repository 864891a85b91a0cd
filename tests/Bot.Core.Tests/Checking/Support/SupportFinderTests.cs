using Bot.Core.Checking.Support;
using Bot.Core.Conversation;
using Bot.Core.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Support;

public sealed class SupportFinderTests
{
    private static readonly Ranker Ranker = new(new RankingOptions());

    [Theory]
    [InlineData("Admiral Mullen called the Haqqanis a veritable arm of the ISI.", "veritable arm")]
    [InlineData("Quiet diplomacy has a record of success.", "Quiet diplomacy, our participants asserted")]
    [InlineData("Norman Cousins brought Americans and Russians together at Dartmouth College.", "a meeting at Dartmouth College")]
    public void The_passage_that_holds_most_of_a_sentence_supports_it(string sentence, string words) =>
        Assert.Contains(words, Find(SeedLibrary.Instance, sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("China will build a railway to Gwadar.")]
    [InlineData("The ambassador of Norway met bankers in Geneva to talk about Pakistan.")]
    [InlineData("It was so.")]
    [InlineData("")]
    public void What_shares_less_than_half_of_a_sentence_supports_nothing(string sentence) => Assert.Equal("", Find(SeedLibrary.Instance, sentence));

    [Fact]
    public void Rare_words_weigh_more_than_common_ones()
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of(
            "a.txt", "The river rose in spring.", "The river rose in autumn.", "The river fell in summer.", "A heron nested by the weir."));

        Assert.Equal("A heron nested by the weir.", Find(library, "A heron nested by the river."));
    }

    [Fact]
    public void One_word_in_common_is_no_support_where_the_sentence_has_several()
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The weir is old.", "The town is old.", "The town is new."));

        Assert.Equal("", Find(library, "Herons like the weir."));
        Assert.Equal("The weir is old.", Find(library, "Weir?"));
    }

    private static string Find(Library library, string sentence) =>
        SupportFinder.Find(Ranker, library.Index, sentence) is { } found
            ? SupportFinder.Quote(library.Index, sentence, found.Passage, 1).Text : "";
}
