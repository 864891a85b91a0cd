using Bot.Core.Conversation.Chat;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.App.Tests.Hosting;

public sealed class ScopeTests
{
    [Fact]
    public async Task A_service_for_all_that_holds_on_to_the_state_of_one_event_fails_at_start()
    {
        await using var bot = RunningBot.StartWith(Repository.Seeds, services => services.AddHostedService<Captor>());
        Assert.Equal(1, await bot.Ended.WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken));
        Assert.Contains("scoped service 'Bot.Core.Conversation.Chat.Errand'", bot.Error.ToString(), StringComparison.Ordinal);
    }

    private sealed class Captor(Errand errand) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.FromResult(errand.Age);
    }
}
