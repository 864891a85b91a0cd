using System.Text.Json.Nodes;
using Bot.App.Tests.Hosting;
using Bot.Core.Conversation;
using Bot.SlackNet;
using Bot.Testing;
using Bot.Testing.Slack;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Edges;

/// <summary>The real program with tokens, in a fake workspace.</summary>
public sealed class SlackEdgeTests
{
    [Fact]
    public async Task With_both_tokens_the_program_answers_in_Slack_also_after_its_input_has_ended()
    {
        await using var fake = await StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, SettingsFor(fake));
        bot.EndInput();
        await fake.UntilAsync(() => fake.Sockets.Open == 1, "the connection");
        fake.People.Post("C1", "U1", "!haqqani");
        await fake.UntilAsync(() => fake.Workspace.BotMessages.Count == 1, "the answer");
        Assert.Empty(fake.Problems);
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public async Task Feedback_goes_to_a_file_of_json_lines_in_the_data_folder_without_a_name()
    {
        using var data = new TemporaryFolder();
        await using var fake = await StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, [.. SettingsFor(fake), $"--Data:Folder={Path.Combine(data.Path, "kept")}"]);
        await fake.UntilAsync(() => fake.Sockets.Open == 1, "the connection");
        fake.People.Post("C1", "U1", "!haqqani");
        await fake.UntilAsync(() => fake.Workspace.BotMessages.Count == 1, "the answer");
        fake.People.Click("C1", fake.Workspace.BotMessages[0], "U0MEMBER", "👎");
        await fake.UntilAsync(() => fake.Workspace.Views.Count == 1, "the form");
        fake.People.Submit("U0MEMBER", ("comment", "“Elsewhere”\nsaid better"));
        var file = Path.Combine(data.Path, "kept", "feedback.jsonl");
        await fake.UntilAsync(() => File.Exists(file) && File.ReadAllLines(file).Length == 2, "the records");

        var records = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([null, "“Elsewhere”\nsaid better"], records.Select(record => (string?)record["comment"]));
        Assert.All(records, record => Assert.Equal(("slack", "!haqqani", false), ((string?)record["platform"], (string?)record["question"], (bool)record["helpful"]!)));
        Assert.All(records, record => Assert.Equal(["at", "platform", "question", "helpful", "comment"], record.AsObject().Select(field => field.Key)));
    }

    [Theory]
    [InlineData("auto", false)]
    [InlineData("builtin", true)]
    public async Task The_start_log_names_the_client_that_serves(string choice, bool isBuiltIn)
    {
        await using var fake = await StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, [.. SettingsFor(fake), $"--Slack:Client={choice}"]);
        var client = (isBuiltIn ? null : SlackNetLibrary.Name) ?? "the built-in client";
        await bot.Error.WaitForAsync($"Slack: {client} serves");
    }

    [Fact]
    public async Task The_setting_for_slow_answers_says_when_one_is_announced()
    {
        await using var fake = await StartAsync();
        await using var bot = RunningBot.StartWith(
            Repository.Seeds, services => services.AddSingleton<ILibrarySource>(new UnreadLibrary()), [.. SettingsFor(fake), "--Chat:SlowMilliseconds=1234"]);
        await fake.UntilAsync(() => fake.Sockets.Open == 1, "the connection");
        fake.People.Post("C1", "U1", "!haqqani");
        await bot.Clock.WhenATimerIsDueIn(TimeSpan.FromMilliseconds(1_234)).WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(fake.Calls, call => call.Method == "reactions.add");
        bot.Clock.Advance(TimeSpan.FromMilliseconds(1_234));
        Assert.Equal("eyes", (await fake.CallAsync("reactions.add"))["name"]);
    }

    [Theory]
    [InlineData("--Slack:AppToken=xapp-fake", "Slack:BotToken is missing")]
    [InlineData("--Slack:BotToken=xoxb-fake", "Slack:AppToken is missing")]
    public async Task With_one_token_the_program_says_which_is_missing_and_goes_on_without_Slack(string argument, string line)
    {
        await using var bot = RunningBot.Start(Repository.Seeds, argument);
        await bot.Error.WaitForAsync(line);
        Assert.Equal(0, await bot.AskAndEndAsync());
    }

    [Fact]
    public async Task A_wrong_token_ends_Slack_with_one_line_and_the_terminal_goes_on()
    {
        await using var fake = await StartAsync();
        await using var bot = RunningBot.Start(Repository.Seeds, [.. SettingsFor(fake), "--Slack:BotToken=xoxb-wrong"]);
        await bot.Error.WaitForAsync("Slack refuses Slack:BotToken");
        Assert.Equal(1, await bot.AskAndEndAsync());
    }

    [Fact]
    public async Task Manifest_prints_one_that_slack_takes()
    {
        var run = await CommandRun.OfAsync("manifest", "slack");
        Assert.Equal(0, run.ExitCode);
        var problems = SlackSpecs.CheckManifest(JsonNode.Parse(run.Output)!.AsObject());
        Assert.SkipWhen(problems is null, "../shared/specs/slack is absent.");
        Assert.Empty(problems!);
    }

    [Fact]
    public async Task Check_asks_Slack_about_the_token_and_never_shows_it()
    {
        await using var fake = await StartAsync();
        var right = await CommandRun.OfAsync([.. SettingsFor(fake), "check"]);
        var wrong = await CommandRun.OfAsync([.. SettingsFor(fake), "--Slack:BotToken=xoxb-not-it", "check"]);
        var missing = await CommandRun.OfAsync("--Slack:BotToken=xoxb-fake", "check");
        Assert.Equal((0, 1, 1), (right.ExitCode, wrong.ExitCode, missing.ExitCode));
        Assert.Contains("Slack refuses Slack:BotToken", Assert.Single(wrong.OutputLines), StringComparison.Ordinal);
        Assert.Contains("Slack:AppToken is missing", Assert.Single(missing.OutputLines), StringComparison.Ordinal);
        Assert.DoesNotContain("not-it", wrong.Output + wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wröng", "Slack refuses Slack:BotToken")]
    [InlineData("xoxb\nfake", "Slack refuses Slack:BotToken")]
    [InlineData("  ", "Slack:BotToken is missing")]
    [InlineData(" xoxb-fake\n", "No problems.")]
    public async Task A_token_of_any_form_is_left_for_Slack_to_judge(string token, string line)
    {
        await using var fake = await StartAsync();
        var run = await CommandRun.OfAsync([.. SettingsFor(fake), $"--Slack:BotToken={token}", "check"]);
        Assert.StartsWith(line, Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_passes_over_a_Slack_that_cannot_be_reached()
    {
        var run = await CommandRun.OfAsync("--Slack:AppToken=a", "--Slack:BotToken=b", "--Slack:ApiBaseUrl=http://127.0.0.1:1/api/", "check");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("could not be checked", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Slack:ApiBaseUrl=http://example.org/api/", "Slack:ApiBaseUrl")]
    [InlineData("--Slack:ChannelRules:0=C1=Whatever", "Slack:ChannelRules")]
    [InlineData("--Discord:ChannelRules:0=123", "Discord:ChannelRules")]
    [InlineData("--Slack:Rule=Everything", "Slack:Rule")]
    public async Task A_wrong_setting_is_named_with_what_is_allowed(string argument, string key)
    {
        var run = await CommandRun.OfAsync(argument, "ask", "!haqqani");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(key, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task<FakeSlack> StartAsync()
    {
        var fake = await FakeSlack.StartAsync();
        fake.Workspace.Add("C1");
        return fake;
    }

    private static string[] SettingsFor(FakeSlack fake) =>
        ["--Slack:AppToken=xapp-fake", "--Slack:BotToken=xoxb-fake", $"--Slack:ApiBaseUrl={fake.ApiBaseUrl}", "--Slack:SecondsBetweenPosts=0"];
}
