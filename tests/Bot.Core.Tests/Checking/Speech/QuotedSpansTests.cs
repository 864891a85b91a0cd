using Bot.Core.Articles;
using Bot.Core.Checking.Speech;

namespace Bot.Core.Tests.Checking.Speech;

public sealed class QuotedSpansTests
{
    [Theory]
    [InlineData("„Ohne Geduld kein Brot“, sagte er.", "Ohne Geduld kein Brot")]
    [InlineData("Er sagte: „Ja“ und „nein“.", "Ja", "nein")]
    [InlineData("»Ohne Geduld kein Brot«, sagte er.", "Ohne Geduld kein Brot")]
    [InlineData("« Sans patience », dit-il.", " Sans patience ")]
    [InlineData("“No bread,” he said, “without patience.”", "No bread,", "without patience.")]
    [InlineData("He said \"no\" twice.", "no")]
    public void What_stands_between_the_marks_of_a_language_is_quoted_and_nothing_else(string text, params string[] quoted) =>
        Assert.Equal(quoted, QuotedSpans.In(text, new TextSpan(0, text.Length)).Select(span => span.Slice(text)));
}
