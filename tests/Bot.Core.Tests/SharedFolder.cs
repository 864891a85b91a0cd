namespace Bot.Core.Tests;

/// <summary>Reference data that lies beside the project where it exists; tests that need it are skipped elsewhere.</summary>
internal static class SharedFolder
{
    public static string Find(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) folder = folder.Parent;
        var found = Path.Combine([folder?.FullName ?? "", "..", "shared", .. path]);
        Assert.SkipUnless(Directory.Exists(found), $"Needs {Path.Combine(["../shared", .. path])} beside the project.");
        return found;
    }
}
