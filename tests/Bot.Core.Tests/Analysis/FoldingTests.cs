using Bot.Core.Analysis;

namespace Bot.Core.Tests.Analysis;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ĀĒÎÕÜ", "aeiou")]
    [InlineData("Straße STRASSE ẞ", "strassestrassess")]
    [InlineData("Æsir Øre Đuro Łódź Œuvre Þór", "aesiroredurolodzoeuvrethor")]
    [InlineData("İıI", "iii")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("ﬁﬂ", "fifl")]
    [InlineData("km²", "km2")]
    [InlineData("𝕿𝖍𝖊 𝟙𝟚", "the12")]
    [InlineData("Ἀθῆναι ΣΊΣΥΦΟΣ", "αθηναισισυφοσ")]
    [InlineData("Ёлка Йод", "елкаиод")]
    [InlineData("العَرَبِيَّة", "العربيه")]
    [InlineData("محـــمد", "محمد")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("फ़ \u095E फ", "फफफ")]
    [InlineData("がカ\u3099ｶﾞ", "がガガ")]
    [InlineData("ﾊﾟﾋﾟ", "パピ")]
    [InlineData("ｳﾞ", "ヴ")]
    [InlineData("𐐀", "𐐨")]
    public void Spellings_of_one_word_become_one(string surface, string folded)
    {
        Span<char> buffer = stackalloc char[Folding.BufferLength];

        Assert.Equal(folded, buffer[..Folding.Fold(surface, buffer)].ToString());
    }

    [Fact]
    public void Halves_of_surrogate_pairs_pass()
    {
        Span<char> buffer = stackalloc char[Folding.BufferLength];

        Assert.Equal("\uD800x\uDC00", buffer[..Folding.Fold("\uD800X\uDC00", buffer)].ToString());
    }

    [Fact]
    public void Every_character_folds_to_something_that_stays()
    {
        Span<char> once = stackalloc char[Folding.BufferLength];
        Span<char> twice = stackalloc char[Folding.BufferLength];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var first = once[..Folding.Fold([(char)c], once)];
            Assert.Equal(first.ToString(), twice[..Folding.Fold(first, twice)].ToString());
        }
    }
}
