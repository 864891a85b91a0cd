using System.Text.RegularExpressions;
using Bot.Testing;

namespace Bot.App.Tests.Architecture;

public sealed partial class CoreFolderTests
{
    // In the order of the data: a folder uses what stands before it, never what stands behind.
    private static readonly string[] Order =
        ["Articles", "Passages", "Analysis", "Indexing", "Ranking", "Quoting", "Checking", "Conversation"];

    [Fact]
    public void Every_folder_of_core_has_its_place() =>
        Assert.Empty(Directory.GetDirectories(Core).Select(path => Path.GetFileName(path)!).Except([.. Order, "bin", "obj"]));

    [Fact]
    public void Data_flows_forward_through_the_folders_of_core()
    {
        var backward =
            from place in Enumerable.Range(0, Order.Length)
            from file in Directory.GetFiles(Path.Combine(Core, Order[place]), "*.cs", SearchOption.AllDirectories)
            from Match mention in Mentions().Matches(File.ReadAllText(file))
            where Array.IndexOf(Order, mention.Groups["folder"].Value) > place
            select $"{Path.GetRelativePath(Core, file)} uses {mention.Value}";

        Assert.Empty(backward);
    }

    private static string Core => Path.Combine(Repository.Root, "src", "Bot.Core");

    [GeneratedRegex(@"Bot\.Core\.(?<folder>[A-Z][a-z]+)")]
    private static partial Regex Mentions();
}
