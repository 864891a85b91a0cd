using Bot.App.Tests.Hosting;
using Bot.Edges;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Terminal;

public sealed class TerminalServiceTests
{
    [Fact]
    public async Task The_end_of_input_ends_the_program_when_nobody_else_can_ask()
    {
        var run = await CommandRun.WithInputAsync("!haqqani\n\n!more\n");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Excerpts 1–3 of", run.Output);
        Assert.Contains("Excerpts 4–6 of", run.Output);
    }

    [Fact]
    public async Task What_is_written_after_a_farewell_is_not_answered()
    {
        var run = await CommandRun.WithInputAsync("!haqqani\nbye\n!more\n");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Excerpts 4–6 of", run.Output);
    }

    [Fact]
    public async Task The_end_of_input_does_not_end_the_program_while_another_edge_is_switched_on()
    {
        await using var bot = RunningBot.StartWith(Repository.Seeds, services => services.AddSingleton(new Edge("other")));
        bot.Type("!haqqani");
        bot.EndInput();
        await bot.Output.WaitForAsync("Excerpts 1–3 of");
        await bot.WhenIdleAsync();

        Assert.False(bot.Ended.IsCompleted);
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public async Task The_program_stops_at_once_although_it_waits_for_input()
    {
        await using var bot = RunningBot.Start(Repository.Seeds);
        await bot.WhenIdleAsync();

        Assert.Equal(0, await bot.StopAsync());
    }
}
