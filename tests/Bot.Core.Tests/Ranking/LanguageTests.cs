using Bot.Testing;

namespace Bot.Core.Tests.Ranking;

/// <summary>Questions in languages for which there is no stemmer find words in another spelling or form.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("¿Cuándo se fundó la universidad?", "La Universidad fue fundada en 1850.", "La ciudad creció después de 1900.")]
    [InlineData("Сколько елок продали?", "Продано было 300 ёлок.", "Построено было 200 домов.")]
    [InlineData("Ποιος έχτισε τον ΝΑΌ;", "Ο ναός χτίστηκε από τον Ικτίνο.", "Η αγορά έκλεισε νωρίς.")]
    [InlineData("Istanbul kaç kişi?", "İstanbul 15 milyon kişidir.", "Ankara başkenttir.")]
    [InlineData("Dan so Ha Noi la bao nhieu?", "Dân số Hà Nội là 8 triệu người.", "Huế nằm bên sông Hương.")]
    [InlineData("Când a fost construită biserica?", "Bisericile au fost construite în 1700.", "Orașul are un parc mare.")]
    [InlineData("长城有多长？", "万里长城全长两万公里。", "北京是中国的首都。")]
    [InlineData("กรุงเทพมีประชากรเท่าไร", "ประชากรของกรุงเทพมีสิบล้านคน", "เชียงใหม่อยู่ทางเหนือ")]
    public void A_word_is_found_in_another_form(string question, string expected, string other) =>
        Assert.Equal(expected, Collection.Index(ArticleBuilder.Of("a.txt", other, expected)).Ask(question)[0]);
}
