using System.Text;
using Bot.App.Tests.Hosting;
using Bot.Settings;
using Bot.Testing;

namespace Bot.App.Tests.Settings;

public sealed class SettingsPrecedenceTests
{
    private const string Key = "Conversation:ExcerptsPerReply";

    [Fact]
    public async Task The_environment_overrides_the_file_and_the_command_line_overrides_the_environment()
    {
        var environment = new Dictionary<string, string> { ["Conversation__ExcerptsPerReply"] = "2" };

        Assert.Equal(3, Excerpts((await ProcessRun.OfAsync(["ask", "!haqqani"])).Text));
        Assert.Equal(2, Excerpts((await ProcessRun.OfAsync(["ask", "!haqqani"], environment: environment)).Text));
        Assert.Equal(1, Excerpts((await ProcessRun.OfAsync([$"--{Key}=1", "ask", "!haqqani"], environment: environment)).Text));
    }

    [Fact]
    public async Task The_working_directory_s_settings_file_counts_and_its_folder_is_relative_to_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Articles": { "Folder": "mine" }, "Conversation": { "Prefix": "?" } }""");
        folder.Write("mine/one.txt", "A title\n\nThe zebra crossed the river.\n");

        var run = await CommandRun.InAsync(folder.Path, [], "ask", "?zebra");

        Assert.Contains("The zebra crossed the river.", run.Output);
    }

    [Fact]
    public async Task Without_a_settings_file_in_the_working_directory_the_shipped_articles_are_served()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("Haqqani", (await CommandRun.InAsync(folder.Path, [], "ask", "!haqqani")).Output);
    }

    [Theory]
    [InlineData("--Articles:Foldr=x", "There is no setting Articles:Foldr; did you mean Articles:Folder?")]
    [InlineData("--conversation:exerptsPerReply=2", "There is no setting conversation:exerptsPerReply; did you mean conversation:ExcerptsPerReply?")]
    [InlineData("--Metrics:Colour=red", "There is no setting Metrics:Colour; in that section there are Metrics:OtlpEndpoint, Metrics:IntervalSeconds.")]
    public async Task A_mistyped_setting_ends_every_command_with_one_line_and_exit_code_2(string argument, string line)
    {
        var run = await CommandRun.OfAsync("ask", "hi", argument);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([line], run.ErrorLines);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Bot")]
    [InlineData("No:Such:Key")]
    [InlineData("Web:PublicUrl")]
    [InlineData("Web:Urls")]
    [InlineData("Analysis:Equivalents:0")]
    [InlineData("discord:channels:0")]
    public void A_key_that_others_read_or_that_is_known_is_no_problem(string key) => Assert.Null(KnownSettings.Problem(key));

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    public async Task A_wrong_value_ends_every_command_with_one_line_and_exit_code_2(string value)
    {
        foreach (var command in (string[][])[[], ["ask", "hi"], ["index"], ["text", "1"]])
        {
            var run = await CommandRun.OfAsync([.. command, $"--{Key}={value}"]);

            Assert.Equal(2, run.ExitCode);
            Assert.Equal([$"{Key} is \"{value}\"; allowed is a whole number from 1 to 10."], run.ErrorLines);
            Assert.Empty(run.Output);
        }
    }

    [Theory]
    [InlineData("Conversation:Prefix", "")]
    [InlineData("Conversation:Prefix", "a b")]
    [InlineData("Articles:Folder", "")]
    [InlineData("Articles:RescanSeconds", "0")]
    [InlineData("Ranking:LengthPenalty", "1.4")]
    [InlineData("Analysis:Equivalents", "US, USA")]
    [InlineData("Logging:LogLevel:Default", "Loud")]
    public async Task A_value_that_is_out_of_bounds_is_named(string key, string value)
    {
        var run = await CommandRun.OfAsync("index", $"--{key}={value}");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{key} is \"{value}\"; allowed is ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task An_unknown_key_is_no_error() =>
        Assert.Equal(0, (await CommandRun.OfAsync("index", "--No:Such:Key=1")).ExitCode);

    [Fact]
    public async Task A_settings_file_that_is_not_json_is_named_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("appsettings.json", "{ \"Articles\": ");

        var run = await CommandRun.InAsync(folder.Path, [], "index");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(path, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Equivalents_given_in_the_settings_replace_the_built_in_ones()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.txt", "Alpha\n\nThe cat sleeps here.\n\nBeta rests.\n");

        var run = await CommandRun.InAsync(
            folder.Path, Encoding.UTF8.GetBytes(""), "ask", "!feline", $"--Articles:Folder={folder.Path}", "--Analysis:Equivalents:0=cat, feline");

        Assert.Contains("The cat sleeps here.", run.Output);
    }

    private static int Excerpts(string reply) => reply.Split('\n').Count(line => line.StartsWith('['));
}
