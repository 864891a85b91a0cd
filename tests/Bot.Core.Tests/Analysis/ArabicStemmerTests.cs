using Bot.Core.Analysis;
using Bot.Core.Tests.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Analysis;

public sealed class ArabicStemmerTests
{
    [Theory]
    [InlineData("كتاب", "الكتاب", "والكتاب", "بالكتاب")]
    [InlineData("مدينة", "المدينة", "للمدينة", "مدينه")]
    [InlineData("مهندس", "المهندسون", "مهندسين", "وَمُهَنْدِسٌ")]
    public void Forms_of_one_word_are_one_term(params string[] forms) => Assert.Single(forms.Select(TermOf).Distinct());

    [Theory]
    [InlineData("ولد", "لد")]
    [InlineData("الآن", "الى")]
    public void Other_words_stay_apart(string word, string other) => Assert.NotEqual(TermOf(word), TermOf(other));

    [Fact]
    public void A_question_finds_the_word_with_and_without_its_article()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "تقع مكتبة كبيرة في القاهرة.", "تقع السوق على النهر."));

        Assert.Equal("تقع مكتبة كبيرة في القاهرة.", index.Ask("أين تقع المكتبة؟")[0]);
    }

    private static string TermOf(string word)
    {
        var tokens = new List<Token>();
        new Analyzer(new AnalysisOptions()).Analyze(word, new(0, word.Length), tokens);
        return Assert.Single(tokens).Term;
    }
}
