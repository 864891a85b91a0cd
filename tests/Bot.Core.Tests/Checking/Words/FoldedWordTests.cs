using Bot.Core.Checking.Matching;
using Bot.Core.Checking.Words;

namespace Bot.Core.Tests.Checking.Words;

public sealed class FoldedWordTests
{
    [Theory]
    [InlineData("Pakistan", "Pakistan", FormDifferences.None)]
    [InlineData("PAKISTAN", "Pakistan", FormDifferences.Case)]
    [InlineData("it's", "it’s", FormDifferences.QuoteMarks)]
    [InlineData("It's", "it’s", FormDifferences.QuoteMarks | FormDifferences.Case)]
    [InlineData("diver\u00ADgences", "divergences", FormDifferences.Invisible)]
    [InlineData("cafe\u0301", "café", FormDifferences.Encoding)]
    public void The_same_letters_are_one_word_and_how_they_differ_is_named(string left, string right, object forms)
    {
        Assert.Equal((FormDifferences)forms, FoldedWord.Compare(left, right));
        Assert.Equal(FoldedWord.Hash(left), FoldedWord.Hash(right));
    }

    [Theory]
    [InlineData("cafe", "café")]
    [InlineData("its", "it's")]
    [InlineData("agreed", "agree")]
    [InlineData("naïve", "naive")]
    public void Other_letters_are_another_word(string left, string right)
    {
        Assert.Null(FoldedWord.Compare(left, right));
        Assert.NotEqual(FoldedWord.Hash(left), FoldedWord.Hash(right));
    }

    [Fact]
    public void Words_that_compare_have_one_hash() => GeneratedText.ForAll(text =>
    {
        var upper = text.ToUpperInvariant();
        return FoldedWord.Compare(text, upper) is null || FoldedWord.Hash(text) == FoldedWord.Hash(upper);
    });

    [Theory]
    [InlineData("u\u0308ber", "über")]
    [InlineData("o\u0302\u0301", "ố")]
    [InlineData("x\u0301", "x\u0301")]
    public void Accents_join_their_letter_where_there_is_a_character_for_both(string apart, string joined) => Assert.Equal(joined, Accents.Compose(apart));

    [Theory]
    [InlineData('é', 'e')]
    [InlineData('ố', 'o')]
    [InlineData('x', 'x')]
    public void A_letter_can_be_had_without_its_accents(char letter, char plain) => Assert.Equal(plain, Accents.Plain(letter));
}
