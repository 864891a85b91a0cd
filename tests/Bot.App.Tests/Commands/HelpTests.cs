using Bot.App.Tests.Hosting;

namespace Bot.App.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help", "bot ask")]
    [InlineData("ask --help", "--json")]
    [InlineData("text -h", "UTF-16")]
    public async Task Help_goes_to_standard_output(string arguments, string expected)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public async Task The_version_is_a_number() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await CommandRun.OfAsync("--version")).Output);

    [Theory]
    [InlineData("foo")]
    [InlineData("ask")]
    [InlineData("index --frob")]
    public async Task Wrong_usage_gives_one_line_on_standard_error_and_exit_code_2(string arguments)
    {
        var run = await CommandRun.OfAsync(arguments.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.ErrorLines);
    }
}
