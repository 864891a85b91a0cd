using Bot.Core.Conversation;

namespace Bot.Chat.Tests.Slack;

/// <summary>Each event has a service scope of its own.</summary>
public sealed class ScopeTests
{
    [Theory, EachClient]
    public async Task Commands_at_once_have_scopes_of_their_own_that_end_with_their_answers(ClientKind kind)
    {
        var library = new TaskCompletionSource<Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => new(library.Task) });
        bot.People.Command("C1", "U1", "/ask", "haqqani");
        bot.People.Command("C1", "U2", "/ask", "convergences");
        await bot.Fake.UntilAsync(() => bot.Scopes.Open.Count == 2, "both commands are in work");
        var errands = bot.Scopes.Open.Select(scope => scope.Errand).ToList();
        Assert.NotSame(errands[0], errands[1]);

        library.SetResult(SeedLibrary.Instance);
        await bot.WhisperAsync(2);
        await NoneIsOpenAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_scope_ends_when_the_handling_fails(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Feedback = new BrokenFeedback() });
        bot.People.Post("C1", "U1", "!haqqani");
        var answer = await bot.AnswerAsync();
        bot.People.Click("C1", answer, "U1", "👍");
        await bot.Fake.UntilAsync(() => bot.EdgeLog.Lines.Any(line => line.Line.Contains("could not be handled", StringComparison.Ordinal)), "the failure");
        await NoneIsOpenAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_scope_ends_when_the_handling_is_cancelled(ClientKind kind)
    {
        var clock = new Bot.Testing.ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = cancellation => new(NeverAsync(cancellation)) });
        bot.People.Command("C1", "U1", "/ask", "haqqani");
        await bot.Fake.UntilAsync(() => bot.Scopes.Open.Count == 1, "the command is in work");
        await bot.StopAsync();
        await NoneIsOpenAsync(bot);
    }

    private static Task NoneIsOpenAsync(RunningBot bot) => bot.Fake.UntilAsync(() => bot.Scopes.Open.Count == 0, "every scope has ended");

    private static async Task<Library> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("never reached");
    }
}
