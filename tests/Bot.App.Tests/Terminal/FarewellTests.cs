using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

public sealed class FarewellTests
{
    [Theory]
    [InlineData("exit", true)]
    [InlineData(" Quit ", true)]
    [InlineData("bye!", true)]
    [InlineData("!exit", true)]
    [InlineData("quit now", true)]
    [InlineData("bye bye", true)]
    [InlineData("!exit now", true)]
    [InlineData("exit strategy", false)]
    [InlineData("now", false)]
    [InlineData("", false)]
    public void Only_a_farewell_and_nothing_more_leaves(string line, bool leaves) => Assert.Equal(leaves, Farewell.Is(line, "!"));
}
