using Bot.Core.Analysis;

namespace Bot.Core.Tests.Analysis;

public sealed class HindiStemmerTests
{
    [Theory]
    [InlineData("किताब", "किताबें", "किताबों")]
    [InlineData("लड़का", "लड़के", "लड़की", "लड़कों")]
    [InlineData("भाषा", "भाषाएं", "भाषाओं")]
    [InlineData("बनाएगा", "बनाएंगे", "बनाएगी")]
    public void FormsOfOneWordAreOneTerm(params string[] forms) => Assert.Single(forms.Select(TermOf).Distinct());

    [Theory]
    [InlineData("दिल्ली", "दिल")]
    [InlineData("भारत", "भार")]
    public void OtherWordsStayApart(string word, string other) => Assert.NotEqual(TermOf(word), TermOf(other));

    [Theory]
    [InlineData("दो")]
    [InlineData("ना")]
    [InlineData("क")]
    public void AShortWordIsItsOwnStem(string word) => Assert.Equal(word, Stemmer.Stem(word));

    private static string TermOf(string word)
    {
        var tokens = new List<Token>();
        new Analyzer(new AnalysisOptions()).Analyze(word, new(0, word.Length), tokens);
        return Assert.Single(tokens).Term;
    }
}
