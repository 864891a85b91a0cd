using Bot.Commands;
using Bot.Settings;

namespace Bot.App.Tests.Commands;

public sealed class InvocationParserTests
{
    [Fact]
    public void Without_arguments_the_bot_runs()
    {
        var invocation = Parse();

        Assert.Null(invocation.Command);
        Assert.Null(invocation.Problem);
    }

    [Theory]
    [InlineData("-k=1 what?")]
    [InlineData("@everyone")]
    [InlineData("--what")]
    [InlineData("-x")]
    [InlineData("/?")]
    [InlineData("[diagram]")]
    [InlineData("who said --help")]
    public void Whatever_looks_like_an_option_is_a_question_all_the_same(string question) =>
        Assert.Equal([question], Parse("ask", question).Words);

    [Theory]
    [InlineData("--json", "who", "is", "it")]
    [InlineData("who", "is", "it", "--json")]
    public void Json_may_stand_before_or_after_the_question(params string[] arguments)
    {
        var invocation = Parse(["ask", .. arguments]);

        Assert.True(invocation.IsJson);
        Assert.Equal(["who", "is", "it"], invocation.Words);
    }

    [Fact]
    public void Explain_is_an_option_beside_json_only()
    {
        Assert.True(Parse("ask", "--json", "--explain", "who").IsExplained);
        Assert.Equal(["who"], Parse("ask", "--json", "--explain", "who").Words);
        Assert.Contains("without --json", Parse("ask", "--explain", "who").Problem);
    }

    [Theory]
    [InlineData("(did you mean --json?)", "ask", "--jsn", "who")]
    [InlineData("(did you mean --json?)", "ask", "who is it", "--JSON")]
    [InlineData("(did you mean --json?)", "index", "--jsno")]
    [InlineData("(did you mean --help?)", "ask", "--hlep")]
    [InlineData("\"--verbose\"; after -- everything", "ask", "--verbose", "who is it")]
    public void A_mistyped_option_is_no_part_of_the_question(string said, params string[] arguments) =>
        Assert.Contains(said, Parse(arguments).Problem);

    [Theory]
    [InlineData("text", "1", "--json")]
    [InlineData("index", "--explain")]
    public void An_option_of_another_command_is_not_offered(string command, params string[] arguments) =>
        Assert.Equal($"\"bot {command}\" has no option \"{arguments[^1]}\"; see bot {command} --help.", Parse([command, .. arguments]).Problem);

    [Fact]
    public void Help_may_be_asked_for_behind_the_question() => Assert.True(Parse("ask", "who", "--help").IsHelp);

    [Fact]
    public void After_two_hyphens_everything_is_the_question()
    {
        var invocation = Parse("ask", "--", "--json", "--help", "-");

        Assert.Equal(["--json", "--help", "-"], invocation.Words);
        Assert.False(invocation.IsJson || invocation.IsHelp || invocation.ReadsInput);
    }

    [Fact]
    public void A_single_hyphen_reads_standard_input_unless_it_stands_after_two_hyphens()
    {
        Assert.True(Parse("ask", "--json", "-").ReadsInput);
        Assert.False(Parse("ask", "--", "-").ReadsInput);
        Assert.False(Parse("ask", "what", "-").ReadsInput);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("--json")]
    [InlineData("-k=1 what?")]
    [InlineData("ask")]
    [InlineData("ask", "--json")]
    [InlineData("index", "now")]
    [InlineData("index", "--jsno")]
    [InlineData("check", "--json")]
    [InlineData("text")]
    [InlineData("text", "--json", "a.txt")]
    [InlineData("--", "what?")]
    [InlineData("ask", "--A:B")]
    public void Wrong_usage_is_one_line(params string[] arguments)
    {
        var problem = Parse(arguments).Problem;

        Assert.NotNull(problem);
        Assert.DoesNotContain('\n', problem);
    }

    [Theory]
    [InlineData("text", "bot text <article>")]
    [InlineData("manifest", "bot manifest slack")]
    public void A_command_that_needs_a_word_says_how_it_is_used(string command, string usage) =>
        Assert.Contains(usage, Parse(command).Problem);

    [Theory]
    [InlineData(null, "--help")]
    [InlineData(null, "-h")]
    [InlineData("ask", "ask", "--help")]
    [InlineData("index", "index", "-h")]
    public void Help_is_on_the_program_or_on_one_command(string? command, params string[] arguments)
    {
        var invocation = Parse(arguments);

        Assert.True(invocation.IsHelp);
        Assert.Equal(command, invocation.Command?.Name);
    }

    private static Invocation Parse(params string[] arguments) => InvocationParser.Parse(ArgumentSettings.Split(arguments));
}
