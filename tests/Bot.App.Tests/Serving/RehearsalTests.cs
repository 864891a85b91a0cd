using Bot.Serving;

namespace Bot.App.Tests.Serving;

public sealed class RehearsalTests
{
    [Fact]
    public void The_rehearsal_goes_all_the_way_to_an_excerpt()
    {
        var reply = Rehearsal.Run()!;

        Assert.True(reply.Answered);
        Assert.StartsWith("A rehearsal prepares", reply.Quotes.First().Quote.Text);
    }
}
