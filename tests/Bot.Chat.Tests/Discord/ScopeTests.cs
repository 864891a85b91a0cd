using System.Text.Json.Nodes;
using Bot.Core.Conversation;

namespace Bot.Chat.Tests.Discord;

/// <summary>Each event has a service scope of its own.</summary>
public sealed class ScopeTests
{
    [Theory, EachClient]
    public async Task Interactions_at_once_have_scopes_of_their_own_that_end_with_their_answers(ClientKind kind)
    {
        var gate = new TaskCompletionSource<Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = async _ => await gate.Task });
        await NoneIsOpenAsync(bot);
        var asked = new[] { "haqqani", "convergences" }.Select(name => bot.Members.Use("topic", new JsonObject { ["name"] = name })).ToList();
        await bot.Fake.Pulse.UntilAsync(() => bot.Scopes.Open.Count == 2, "both interactions are in work");
        var errands = bot.Scopes.Open.Select(scope => scope.Errand).ToList();
        Assert.NotSame(errands[0], errands[1]);

        gate.SetResult(SeedLibrary.Instance);
        foreach (var interaction in asked) await bot.Members.AnswerToAsync(interaction);
        await NoneIsOpenAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_scope_ends_when_the_handling_fails(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Feedback = new BrokenFeedback() });
        var answer = await bot.AskAsync("!haqqani");
        await NoneIsOpenAsync(bot);
        bot.Members.Click(answer.Id(), "👍");
        await bot.Fake.Pulse.UntilAsync(() => bot.EdgeLog.Lines.Any(line => line.Text.Contains("The file is broken.", StringComparison.Ordinal)), "the failure");
        await NoneIsOpenAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_scope_ends_when_the_handling_is_cancelled(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = async cancellation => await NeverAsync(cancellation) });
        await NoneIsOpenAsync(bot);
        bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });
        await bot.Fake.Pulse.UntilAsync(() => bot.Scopes.Open.Count == 1, "the interaction is in work");
        await bot.StopAsync();
        await NoneIsOpenAsync(bot);
    }

    private static Task NoneIsOpenAsync(RunningBot bot) => bot.Fake.Pulse.UntilAsync(() => bot.Scopes.Open.Count == 0, "every scope has ended");

    private static async Task<Library> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("never reached");
    }
}
