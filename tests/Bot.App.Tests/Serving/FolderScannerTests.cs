using Bot.Serving;
using Bot.Testing;

namespace Bot.App.Tests.Serving;

public sealed class FolderScannerTests
{
    [Fact]
    public void Files_of_all_subfolders_are_found_in_ordinal_order_of_their_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b/z.txt", "b.txt", "B/a.md", "a.html", "ä.htm", "c.jpg", "articles.yaml", "b/articles.yaml"]) folder.Write(name, "x");

        Assert.Equal(["B/a.md", "a.html", "b.txt", "b/z.txt", "ä.htm"], Ids(folder));
    }

    [Fact]
    public void A_document_that_is_not_read_is_refused_by_its_kind()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.pdf", "b.DOCX", "c.txt", "d.jpg"]) folder.Write(name, "x");

        Assert.Equal([("a.pdf", true), ("b.DOCX", true), ("c.txt", false)], FolderScanner.Scan(folder.Path).Files.Select(file => (file.Id, file.Refusal is not null)));
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_out()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])[".hidden.txt", ".git/a.txt", "shown.txt"]) folder.Write(name, "x");

        Assert.Equal(["shown.txt"], Ids(folder));
    }

    [Fact]
    public void Linked_folders_are_entered_once_and_loops_end()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        folder.Write("real/a.txt", "x");
        elsewhere.Write("b.txt", "x");
        Directory.CreateSymbolicLink(folder["real/loop"], folder.Path);
        Directory.CreateSymbolicLink(folder["again"], folder["real"]);
        Directory.CreateSymbolicLink(folder["linked"], elsewhere.Path);

        Assert.Equal(["linked/b.txt", "real/a.txt"], Ids(folder));
    }

    [Fact]
    public void A_linked_file_has_the_size_of_its_target_and_a_broken_link_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("target.bin", "12345");
        File.CreateSymbolicLink(folder["good.txt"], folder["target.bin"]);
        File.CreateSymbolicLink(folder["broken.txt"], folder["nothing"]);

        var files = FolderScanner.Scan(folder.Path).Files;

        Assert.Equal(["broken.txt", "good.txt"], files.Select(file => file.Id));
        Assert.NotNull(files[0].Refusal);
        Assert.Equal((5, null), (files[1].Length, files[1].Refusal));
    }

    [Theory]
    [InlineData("a change of size")]
    [InlineData("a change of time")]
    [InlineData("a new file")]
    [InlineData("a deleted file")]
    [InlineData("a renamed file")]
    [InlineData("a new sidecar")]
    public void Every_change_is_seen(string change)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "x");
        var before = FolderScanner.Scan(folder.Path);
        Assert.True(FolderScanner.Scan(folder.Path).IsSameAs(before));

        if (change == "a change of size") folder.Write("a.txt", "xx");
        else if (change == "a change of time") File.SetLastWriteTimeUtc(folder["a.txt"], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        else if (change == "a new file") folder.Write("b.txt", "x");
        else if (change == "a deleted file") folder.Delete("a.txt");
        else if (change == "a renamed file") File.Move(folder["a.txt"], folder["b.txt"]);
        else folder.Write("articles.yaml", "");

        Assert.False(FolderScanner.Scan(folder.Path).IsSameAs(before));
    }

    [Fact]
    public void A_missing_folder_and_a_file_in_its_place_are_problems_not_exceptions()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "x");

        Assert.Equal(FolderScanner.Missing, FolderScanner.Scan(folder["none"]).Problem);
        Assert.Equal(FolderScanner.NoFolder, FolderScanner.Scan(folder["file"]).Problem);
    }

    private static IEnumerable<string> Ids(TemporaryFolder folder) => FolderScanner.Scan(folder.Path).Files.Select(file => file.Id);
}
