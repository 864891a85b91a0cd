using Bot.App.Tests.Hosting;
using Bot.DiscordNet;
using Bot.SlackNet;

namespace Bot.App.Tests.Settings;

public sealed class ClientChoiceTests
{
    [Theory]
    [InlineData("Discord")]
    [InlineData("Slack")]
    public async Task Asking_for_a_library_that_the_build_is_without_ends_with_one_line_and_exit_code_2(string platform)
    {
        Assert.SkipWhen((platform == "Discord" ? DiscordNetLibrary.Name : SlackNetLibrary.Name) is not null, "this build has the library");
        var run = await CommandRun.OfAsync($"--{platform}:Client=library");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"{platform}:Client is \"Library\"; allowed is Auto or Builtin, for this build is without the library.", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("Discord")]
    [InlineData("Slack")]
    public async Task Any_other_client_is_refused_with_those_there_are(string platform)
    {
        var run = await CommandRun.OfAsync($"--{platform}:Client=telnet");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("one of Auto, Library, Builtin", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
