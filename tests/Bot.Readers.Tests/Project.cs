using System.Text.Json;

namespace Bot.Readers.Tests;

/// <summary>Finds the project's files from wherever the tests run.</summary>
internal static class Project
{
    public static string Root { get; } = FindRoot();

    public static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(Root, "seeds", name));

    /// <summary>The collection of hostile strings beside the project; skips the test where it is absent.</summary>
    public static string[] HostileStrings()
    {
        var path = Path.Combine(Root, "..", "shared", "data", "hostile", "blns.json");
        Assert.SkipUnless(File.Exists(path), "The hostile strings are not beside the project.");
        return JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
