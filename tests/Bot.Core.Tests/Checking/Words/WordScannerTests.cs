using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Tests.Checking.Words;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("The U.S. and Pakistan", "The|U|S|and|Pakistan")]
    [InlineData("It’s Islamabad's, isn't it?", "It’s|Islamabad's|isn't|it")]
    [InlineData("'quoted' words", "quoted|words")]
    [InlineData("the Pakistanis' views", "the|Pakistanis|views")]
    [InlineData("diver\u00ADgences", "diver\u00ADgences")]
    [InlineData("cafe\u0301 au lait", "cafe\u0301|au|lait")]
    [InlineData("*deep* and _daunting_", "deep|and|daunting")]
    [InlineData("東京へ行く", "東|京|へ|行|く")]
    [InlineData("1,000 or 3.5%", "1|000|or|3|5")]
    [InlineData("… — ”", "")]
    [InlineData("", "")]
    public void Words_are_letters_digits_and_what_joins_them(string text, string words) => Assert.Equal(words, string.Join('|', WordsOf(text)));

    [Fact]
    public void Nothing_outside_the_stretch_is_read()
    {
        var scanner = new WordScanner("one two three", 4, 7);

        Assert.True(scanner.MoveNext());
        Assert.Equal(new TextSpan(4, 7), scanner.Current.Span);
        Assert.False(scanner.MoveNext());
    }

    [Fact]
    public void Words_never_overlap_and_stand_in_order() => GeneratedText.ForAll(text =>
    {
        var scanner = new WordScanner(text, 0, text.Length);
        var end = 0;
        while (scanner.MoveNext())
        {
            if (scanner.Current.Span.Start < end || scanner.Current.Span.IsEmpty) return false;
            end = scanner.Current.Span.End;
        }

        return end <= text.Length;
    });

    private static List<string> WordsOf(string text)
    {
        var scanner = new WordScanner(text, 0, text.Length);
        var words = new List<string>();
        while (scanner.MoveNext()) words.Add(scanner.Current.Span.Slice(text));
        return words;
    }
}
