using Bot.Core.Articles;
using Bot.Core.Conversation.Actions;

namespace Bot.Core.Tests.Conversation.Actions;

public sealed class ActionTokenTests
{
    [Fact]
    public void A_token_reads_back_as_it_was_made()
    {
        var token = new ActionToken(ActionKind.Why, "0123456789abcdef", new TextSpan(12, 345), 2, "U024BE7LH");

        Assert.True(ActionToken.TryParse(token.ToString(), out var read));
        Assert.Equal(token, read);
    }

    [Fact]
    public void The_longest_token_fits_every_platform()
    {
        var token = new ActionToken(
            ActionKind.Unhelpful, "0123456789abcdef", new TextSpan(int.MaxValue - 1, int.MaxValue), int.MaxValue, new string('9', 24));

        Assert.InRange(token.ToString().Length, 1, ActionToken.MaxLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("q1")]
    [InlineData("q1.Why.0123.1.2.3")]
    [InlineData("q0.Why.0123.1.2.3.")]
    [InlineData("q1.Explode.0123.1.2.3.")]
    [InlineData("q1.2.0123.1.2.3.")]
    [InlineData("q1.Why.0123.5.2.3.")]
    [InlineData("q1.Why.0123.-1.2.3.")]
    [InlineData("q1.Why.0123.1.99999999999.3.")]
    [InlineData("q1.Why.../etc.1.2.3.")]
    [InlineData("q1.Why.0123.1.2.3.<@1>")]
    public void A_forged_token_is_refused(string? text) => Assert.False(ActionToken.TryParse(text, out _));
}
