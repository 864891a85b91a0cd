using Bot.Core.Analysis;

namespace Bot.Core.Tests.Analysis;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("what")]
    [InlineData("who")]
    [InlineData("why")]
    [InlineData("which")]
    [InlineData("the")]
    [InlineData("don't")]
    [InlineData("whats")]
    [InlineData("us")]
    [InlineData("welchem")]
    [InlineData("wofur")]
    [InlineData("किसने")]
    [InlineData("pourquoi")]
    [InlineData("почему")]
    public void Question_words_and_contractions_are_stop_words(string word) => Assert.True(StopWords.Contains(word));

    [Theory]
    [InlineData("may")]
    [InlineData("tell")]
    [InlineData("first")]
    [InlineData("shell")]
    [InlineData("well")]
    [InlineData("Who")]
    [InlineData("die")]
    [InlineData("dove")]
    [InlineData("comment")]
    [InlineData("como")]
    [InlineData("wen")]
    [InlineData("wat")]
    [InlineData("")]
    public void Words_that_can_be_what_a_text_is_about_are_none(string word) => Assert.False(StopWords.Contains(word));
}
