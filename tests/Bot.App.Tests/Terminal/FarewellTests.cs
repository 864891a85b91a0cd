using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

public sealed class FarewellTests
{
    [Theory]
    [InlineData("exit", true)]
    [InlineData(" Quit ", true)]
    [InlineData("bye!", true)]
    [InlineData("!exit", true)]
    [InlineData("exit strategy", false)]
    [InlineData("", false)]
    public void Only_the_word_alone_leaves(string line, bool leaves) => Assert.Equal(leaves, Farewell.Is(line, "!"));
}
