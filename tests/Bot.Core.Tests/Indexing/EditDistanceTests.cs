using Bot.Core.Indexing;

namespace Bot.Core.Tests.Indexing;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("kabul", "kabul", 0)]
    [InlineData("kabul", "kabull", 1)]
    [InlineData("kabul", "kaubl", 1)]
    [InlineData("kabul", "kadul", 1)]
    [InlineData("kabul", "kanpur", 3)]
    [InlineData("", "abc", 3)]
    public void Edits_are_counted_and_a_transposition_is_one(string left, string right, int edits)
    {
        Assert.Equal(edits, EditDistance.Between(left, right, 10));
        Assert.Equal(edits, EditDistance.Between(right, left, 10));
    }

    [Fact]
    public void Words_that_differ_too_much_in_length_are_not_compared() =>
        Assert.True(EditDistance.Between("a", "abcdefgh", 2) > 2);
}
