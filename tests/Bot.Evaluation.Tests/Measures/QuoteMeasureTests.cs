using Bot.Evaluation.Measures;

namespace Bot.Evaluation.Tests.Measures;

public sealed class QuoteMeasureTests
{
    [Theory]
    [InlineData("Founded in 1957 by Disney.", "disney", true)]
    [InlineData("Founded in 1957.", "195", false)]
    [InlineData("The 1957s began; in 1957 it ended.", "1957", true)]
    [InlineData("It was the USA.", "US", false)]
    [InlineData("Anything.", "", false)]
    public void An_answer_is_held_as_a_whole_word_in_any_case(string quote, string answer, bool held) =>
        Assert.Equal(held, QuoteMeasure.Holds(quote, [answer]));

    [Fact]
    public void One_of_several_answers_is_enough() => Assert.True(QuoteMeasure.Holds("It was Coldplay.", ["Beyoncé", "Coldplay"]));
}
