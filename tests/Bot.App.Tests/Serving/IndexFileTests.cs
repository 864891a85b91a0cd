using Bot.App.Tests.Hosting;
using Bot.Testing;

namespace Bot.App.Tests.Serving;

public sealed class IndexFileTests
{
    private const string Question = "What did the zebra cross?";

    [Fact]
    public async Task The_index_is_kept_and_the_next_start_reads_it()
    {
        using var folder = Articles();

        var first = await AskAsync(folder);
        Assert.True(File.Exists(folder["kept/index.bin"]));
        Assert.Empty(Directory.GetFiles(folder["kept"], "*.new"));
        Assert.DoesNotContain("index", first.Error);

        var second = await AskAsync(folder);
        Assert.Equal(first.Output, second.Output);
        Assert.Contains($"The index was read from {folder["kept/index.bin"]}", second.Error);
    }

    [Fact]
    public async Task When_an_article_has_changed_the_index_is_built_anew_and_one_line_says_so()
    {
        using var folder = Articles();
        await AskAsync(folder);
        folder.Write("articles/two.txt", "Another title\n\nThe zebra crossed the lake.\n");

        var changed = await AskAsync(folder);
        Assert.Contains("the lake", changed.Output);
        var line = Assert.Single(changed.ErrorLines, line => line.Contains("index.bin", StringComparison.Ordinal));
        Assert.EndsWith("is not used: the articles or the settings of the analysis have changed", line);

        Assert.Contains("The index was read from", (await AskAsync(folder)).Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no index at all")]
    public async Task A_damaged_file_is_replaced(string content)
    {
        using var folder = Articles();
        folder.Write("kept/index.bin", content);

        var run = await AskAsync(folder);
        Assert.Contains("the river", run.Output);
        Assert.Single(run.ErrorLines, line => line.Contains("is not used: it is no index", StringComparison.Ordinal));

        Assert.Contains("The index was read from", (await AskAsync(folder)).Error);
    }

    [Fact]
    public async Task Unless_the_settings_say_otherwise_it_lies_in_the_data_folder()
    {
        using var folder = Articles();
        await AskAsync(folder, $"--Data:Folder={folder["data"]}", "--Articles:IndexFile=");
        var file = Assert.Single(Directory.GetFiles(folder["data"]));
        Assert.StartsWith("index-", Path.GetFileName(file));

        folder.Write("elsewhere/lake.txt", "Lakes\n\nThe lake is deep.");
        await AskAsync(folder, $"--Data:Folder={folder["data"]}", "--Articles:IndexFile=", $"--Articles:Folder={folder["elsewhere"]}");
        var again = await AskAsync(folder, $"--Data:Folder={folder["data"]}", "--Articles:IndexFile=");
        Assert.Contains($"The index was read from {file}", again.Error);

        var run = await AskAsync(folder, $"--Data:Folder={folder["other"]}", "--Articles:IndexFile=None");
        Assert.Contains("the river", run.Output);
        Assert.False(Directory.Exists(folder["other"]));
    }

    [Fact]
    public async Task Where_nobody_asked_for_the_file_it_is_no_warning_that_it_cannot_be_written()
    {
        using var folder = Articles();
        folder.Write("data", "a file is in the way");

        var run = await AskAsync(folder, $"--Data:Folder={folder["data"]}", "--Articles:IndexFile=");

        Assert.Contains("the river", run.Output);
        Assert.StartsWith("info: The index cannot be kept in", Assert.Single(run.ErrorLines, line => line.Contains("kept", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_the_file_cannot_be_written_the_question_is_answered_all_the_same()
    {
        using var folder = Articles();
        folder.Write("kept/index.bin/in-the-way.txt", "x");

        var run = await AskAsync(folder);

        Assert.Contains("the river", run.Output);
        Assert.Contains("The index cannot be kept in", run.Error);
        Assert.Empty(Directory.GetFiles(folder["kept"], "*.new"));
    }

    private static TemporaryFolder Articles()
    {
        var folder = new TemporaryFolder();
        folder.Write("articles/one.txt", "A title\n\nThe zebra crossed the river.\n");
        return folder;
    }

    private static Task<CommandRun> AskAsync(TemporaryFolder folder, params string[] arguments) => CommandRun.OfAsync(
        ["ask", Question, $"--Articles:Folder={folder["articles"]}", $"--Articles:IndexFile={folder["kept/index.bin"]}", "--Logging:LogLevel:Default=Information", .. arguments]);
}
