using System.Diagnostics;
using Bot.Serving;
using Bot.Settings;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.App.Tests.Serving;

public sealed class FolderReaderTests
{
    [Fact]
    public void A_file_that_disappears_between_finding_and_reading_is_refused_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "The lion sleeps tonight.");
        folder.Write("b.txt", "The tiger is awake.");
        var scan = FolderScanner.Scan(folder.Path);

        folder.Delete("a.txt");
        var results = Reader().Read(scan).ToList();

        Assert.Equal(["a.txt", "b.txt"], results.Select(result => result.File));
        Assert.Equal("The file disappeared before it could be read.", results[0].Refusal);
        Assert.NotNull(results[1].Article);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_with_its_size_and_the_limit()
    {
        using var folder = new TemporaryFolder();
        folder.Write("big.txt", new byte[(1024 * 1024) + 1]);

        var result = Assert.Single(Reader(maxMegabytes: 1).Read(FolderScanner.Scan(folder.Path)));

        Assert.Null(result.Article);
        Assert.Contains("the limit is 1 MB (Articles:MaxFileMegabytes)", result.Refusal);
    }

    [Fact]
    public void A_pipe_named_like_an_article_does_not_make_the_reader_wait()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using var folder = new TemporaryFolder();
        using (var mkfifo = Process.Start("mkfifo", folder["pipe.txt"])) mkfifo.WaitForExit();

        Assert.NotNull(Assert.Single(Reader().Read(FolderScanner.Scan(folder.Path))).Refusal);
    }

    [Fact]
    public void The_sidecar_overrides_what_a_file_states()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", "Its own title\n\nThe lion sleeps tonight.");
        folder.Write("articles.yaml", "sub/a.txt:\n  title: The other title\n");

        var result = Assert.Single(Reader().Read(FolderScanner.Scan(folder.Path)));

        Assert.Equal("The other title", result.Article?.Title);
    }

    private static FolderReader Reader(int maxMegabytes = 64) =>
        new(new ArticlesOptions { MaxFileMegabytes = maxMegabytes }, NullLogger<FolderReader>.Instance);
}
