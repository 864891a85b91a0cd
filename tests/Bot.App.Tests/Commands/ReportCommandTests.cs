using System.Text.Json;
using Bot.App.Tests.Hosting;
using Bot.Testing;

namespace Bot.App.Tests.Commands;

public sealed class ReportCommandTests
{
    [Fact]
    public async Task The_index_report_counts_what_is_served_and_names_what_is_refused()
    {
        using var folder = Mixed();

        var run = await CommandRun.OfAsync("index", $"--Articles:Folder={folder.Path}");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("good.txt: A title", run.Output);
        Assert.Contains("binary.txt: refused. ", run.Output);
        Assert.Contains("empty.txt: refused. ", run.Output);
        Assert.Contains("Articles: 1,", run.Output);
        Assert.Contains("Files refused: 2", run.Output);
    }

    [Fact]
    public async Task The_index_report_is_one_json_object_on_request()
    {
        using var folder = Mixed();

        var run = await CommandRun.OfAsync("index", "--json", $"--Articles:Folder={folder.Path}");
        var report = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;

        Assert.Equal(1, report.GetProperty("articles").GetInt32());
        Assert.Equal(3, report.GetProperty("files").GetArrayLength());
    }

    [Theory]
    [InlineData("notes/deep.txt")]
    [InlineData("NOTES/DEEP.TXT")]
    [InlineData("deep.txt")]
    [InlineData("dee")]
    [InlineData("2")]
    [InlineData("Second title")]
    [InlineData("second t")]
    public async Task An_article_s_text_is_printed_by_path_name_number_title_or_their_beginning(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "First title\n\nOne sentence stands here.\n");
        const string text = "Second title\n\nAnother “sentence” — stands here.";
        folder.Write("notes/deep.txt", text);

        var run = await CommandRun.OfAsync("text", name, $"--Articles:Folder={folder.Path}");

        Assert.Equal((0, text, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("nothing", "nearest are")]
    [InlineData("same", "could be same1.txt, same2.txt")]
    public async Task An_unknown_or_ambiguous_article_gets_the_near_ones_and_exit_code_1(string name, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("same1.txt", "One sentence stands here.\n");
        folder.Write("same2.txt", "Another sentence stands here.\n");

        var run = await CommandRun.OfAsync("text", name, $"--Articles:Folder={folder.Path}");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task The_check_finds_nothing_wrong_with_what_is_shipped()
    {
        var run = await CommandRun.OfAsync("check");

        Assert.Equal((0, "No problems.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task The_check_prints_one_line_for_each_problem_of_settings_files_and_sidecar()
    {
        using var folder = Mixed();
        folder.Write("articles.yaml", "missing.txt:\n  title: Not there\n");

        var run = await CommandRun.OfAsync("check", $"--Articles:Folder={folder.Path}", "--Articles:RescanSeconds=0");

        Assert.Equal(1, run.ExitCode);
        Assert.Collection(
            run.OutputLines,
            line => Assert.StartsWith("Articles:RescanSeconds is \"0\"", line),
            line => Assert.StartsWith("binary.txt: ", line),
            line => Assert.StartsWith("empty.txt: ", line),
            line => Assert.Contains("missing.txt", line));
    }

    [Fact]
    public async Task The_check_names_a_missing_folder()
    {
        var run = await CommandRun.OfAsync("check", "--Articles:Folder=no-such-folder");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-folder: The folder of articles is missing.", Assert.Single(run.OutputLines));
    }

    private static TemporaryFolder Mixed()
    {
        var folder = new TemporaryFolder();
        folder.Write("good.txt", "A title\n\nOne sentence stands here.\n");
        folder.Write("binary.txt", [1, 0, 2, 0, 255]);
        folder.Write("empty.txt", "");
        return folder;
    }
}
