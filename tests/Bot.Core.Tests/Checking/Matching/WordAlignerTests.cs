using Bot.Core.Checking.Matching;

namespace Bot.Core.Tests.Checking.Matching;

public sealed class WordAlignerTests
{
    [Theory]
    [InlineData(new uint[] { 1, 2, 3 }, new uint[] { 3, 2, 1 }, 3)]
    [InlineData(new uint[] { 1, 1, 1 }, new uint[] { 1, 2, 1 }, 2)]
    [InlineData(new uint[] { 1, 2 }, new uint[] { 2, 2, 2 }, 1)]
    [InlineData(new uint[] { 1, 2 }, new uint[] { 3 }, 0)]
    public void What_can_meet_at_most_counts_every_word_once(uint[] mine, uint[] theirs, int most) =>
        Assert.Equal(most, WordAligner.MostMeets(mine, theirs));

    [Fact]
    public void Never_do_more_words_meet_than_can()
    {
        var random = new Random(7);
        for (var run = 0; run < 500; run++)
        {
            uint[] mine = Words(random), theirs = Words(random);

            Assert.True(WordAligner.Align(mine, theirs, new int[mine.Length]) <= WordAligner.MostMeets(mine, theirs));
        }
    }

    private static uint[] Words(Random random) => [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => (uint)random.Next(6))];
}
