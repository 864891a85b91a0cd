using Bot.Core.Analysis;
using Bot.Testing;

namespace Bot.Core.Tests.Analysis;

public sealed class Porter2StemmerTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("agreed", "agre")]
    [InlineData("succeed", "succeed")]
    [InlineData("dying", "die")]
    [InlineData("evening", "evening")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("say", "say")]
    [InlineData("by", "by")]
    [InlineData("sayings", "say")]
    [InlineData("generically", "generic")]
    [InlineData("universities", "universiti")]
    [InlineData("international", "internat")]
    [InlineData("convergences", "converg")]
    [InlineData("negotiations", "negoti")]
    [InlineData("skies", "sky")]
    [InlineData("there's", "there")]
    public void Words_come_to_the_stems_of_the_reference(string word, string stem) =>
        Assert.Equal(stem, Porter2Stemmer.Stem(word));

    [Theory]
    [InlineData("haqqānī")]
    [InlineData("12th")]
    [InlineData("पैंथर्स")]
    [InlineData("straßen")]
    public void Words_that_are_not_plain_English_letters_pass_unchanged(string word) =>
        Assert.Equal(word, Porter2Stemmer.Stem(word));

    [Fact]
    public void A_word_too_long_to_be_English_passes_unchanged()
    {
        var word = new string('a', 500) + "ings";

        Assert.Equal(word, Porter2Stemmer.Stem(word));
    }

    [Fact]
    public void Every_word_of_the_reference_vocabulary_comes_to_its_stem()
    {
        var folder = Repository.Shared("data", "porter2");
        Assert.SkipWhen(folder is null, "The reference vocabulary is not beside the repository.");
        var words = File.ReadLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadLines(Path.Combine(folder, "output.txt"));

        var wrong = words.Zip(stems).Where(pair => Porter2Stemmer.Stem(pair.First) != pair.Second).ToList();

        Assert.Empty(wrong);
    }
}
