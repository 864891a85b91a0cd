using System.Text.Json.Nodes;
using Bot.App.Tests.Hosting;
using Bot.Core.Conversation;
using Bot.DiscordNet;
using Bot.Testing;
using Bot.Testing.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Edges;

/// <summary>The real program with a token, on a fake Discord.</summary>
public sealed class DiscordEdgeTests
{
    [Fact]
    public async Task With_a_token_the_program_answers_on_Discord_also_after_its_input_has_ended()
    {
        await using var fake = await FakeDiscord.StartAsync();
        fake.Interactions.Patience = TimeSpan.FromSeconds(30);
        // What the bot says in its own words is checked to the letter.
        fake.Rest.AllowsUnknownFields = DiscordNetLibrary.Name is not null;
        await using var bot = RunningBot.Start(Repository.Seeds, SettingsFor(fake));
        bot.EndInput();
        await fake.Pulse.UntilAsync(() => fake.Gateway.Connected == 1, "the connection", TimeSpan.FromMinutes(1));
        var answer = await fake.Members.AnswerToAsync(fake.Members.Say("!haqqani"));
        Assert.NotEmpty(answer["embeds"]!.AsArray());
        Assert.Empty(fake.Rest.Problems);
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public async Task A_wrong_token_ends_Discord_with_one_line_and_the_terminal_goes_on()
    {
        await using var fake = await FakeDiscord.StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, [.. SettingsFor(fake), "--Discord:Token=wrong"]);
        await bot.Error.WaitForAsync("Discord refuses the token");
        Assert.Equal(1, await bot.AskAndEndAsync());
    }

    [Theory]
    [InlineData("auto", false)]
    [InlineData("builtin", true)]
    public async Task The_start_log_names_the_client_that_serves(string choice, bool isBuiltIn)
    {
        await using var fake = await FakeDiscord.StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, [.. SettingsFor(fake), $"--Discord:Client={choice}"]);
        var client = (isBuiltIn ? null : DiscordNetLibrary.Name) ?? "the built-in client";
        await bot.Error.WaitForAsync($"Discord: {client} serves");
    }

    [Fact]
    public async Task The_setting_for_slow_answers_says_when_one_is_promised()
    {
        await using var fake = await FakeDiscord.StartAsync();
        fake.Interactions.Patience = TimeSpan.FromSeconds(30);
        fake.Rest.AllowsUnknownFields = DiscordNetLibrary.Name is not null;
        await using var bot = RunningBot.StartWith(
            Repository.Seeds, services => services.AddSingleton<ILibrarySource>(new UnreadLibrary()), [.. SettingsFor(fake), "--Chat:SlowMilliseconds=1234"]);
        await fake.Pulse.UntilAsync(() => fake.Gateway.Connected == 1 && !fake.World.Commands.IsEmpty, "the connection", TimeSpan.FromMinutes(1));
        var asked = fake.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });
        await bot.Clock.WhenATimerIsDueIn(TimeSpan.FromMilliseconds(1_234)).WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken);
        Assert.Equal(0, asked.FirstAnswer);
        bot.Clock.Advance(TimeSpan.FromMilliseconds(1_234));
        await fake.Members.FirstAnswerAsync(asked);
        Assert.Equal(5, asked.FirstAnswer);
    }

    [Fact]
    public async Task Invite_prints_the_link_with_the_scopes_and_permissions_that_are_needed()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var run = await CommandRun.OfAsync([.. SettingsFor(fake), "invite"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"https://discord.com/oauth2/authorize?client_id={fake.World.Application}&scope=bot+applications.commands&permissions=274878024768",
            run.Output.Trim());
    }

    [Fact]
    public async Task Invite_without_a_token_says_what_is_missing()
    {
        var run = await CommandRun.OfAsync("invite");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Discord:Token", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_asks_Discord_about_the_token_and_never_shows_it()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var right = await CommandRun.OfAsync([.. SettingsFor(fake), "check"]);
        var wrong = await CommandRun.OfAsync([.. SettingsFor(fake), "--Discord:Token=not-it", "check"]);
        Assert.Equal((0, 1), (right.ExitCode, wrong.ExitCode));
        Assert.Contains("Discord refuses the token", Assert.Single(wrong.OutputLines), StringComparison.Ordinal);
        Assert.DoesNotContain("not-it", wrong.Output + wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_may_lack_the_slash_at_its_end()
    {
        await using var fake = await FakeDiscord.StartAsync();
        var run = await CommandRun.OfAsync([.. SettingsFor(fake), $"--Discord:ApiBaseUrl={fake.ApiBaseUrl.TrimEnd('/')}", "invite"]);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Check_says_when_the_content_intent_is_off()
    {
        await using var fake = await FakeDiscord.StartAsync();
        fake.Endpoints.ApplicationFlags = 0;
        var run = await CommandRun.OfAsync([.. SettingsFor(fake), "check"]);
        Assert.Contains("Message Content Intent", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Discord:ApiBaseUrl=http://example.org/api/v10/", "Discord:ApiBaseUrl")]
    [InlineData("--Discord:GatewayUrl=https://example.org", "Discord:GatewayUrl")]
    [InlineData("--Discord:Channels:0=general", "Discord:Channels:0")]
    public async Task A_wrong_setting_is_named_with_what_is_allowed(string argument, string key)
    {
        var run = await CommandRun.OfAsync(argument, "ask", "!haqqani");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(key, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static string[] SettingsFor(FakeDiscord fake) =>
        [$"--Discord:Token={fake.World.Token}", $"--Discord:ApiBaseUrl={fake.ApiBaseUrl}"];
}
