using System.Text.RegularExpressions;
using Bot.Testing;

namespace Bot.App.Tests.Architecture;

public sealed partial class LayoutTests
{
    private static readonly string[] Allowed =
    [
        "src", "tests", "seeds", "README.md", "Bot.sln", "appsettings.json", "LICENSE", ".ci", ".editorconfig", ".gitattributes",
        ".gitignore", ".github", "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    // Made by git, builds, test runs and editors; .gitignore keeps them out of the repository.
    private static readonly string[] NotCommitted = [".git", "bin", "obj", "TestResults", ".vs", ".vscode", ".idea", "node_modules", "data", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void The_top_level_holds_what_the_design_names_and_nothing_else() =>
        Assert.Empty(Directory.GetFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!).Except([.. Allowed, .. NotCommitted]));

    [Fact]
    public void Each_file_holds_one_top_level_type_named_like_the_file()
    {
        var odd =
            from file in SourceFiles("src").Concat(SourceFiles("tests"))
            let types = TopLevelTypes().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file).Split('.')[0])
            select $"{Path.GetFileName(file)}: {string.Join(", ", types)}";

        Assert.Empty(odd);
    }

    [Fact]
    public void No_file_is_named_after_nothing_in_particular() =>
        Assert.DoesNotContain(SourceFiles("src"), file => VagueNames().IsMatch(Path.GetFileName(file)));

    [Fact]
    public void The_solution_lists_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Bot.sln"));

        Assert.All(ProjectFiles.In("src").Concat(ProjectFiles.In("tests")), project => Assert.Contains($"{project}.csproj", solution));
    }

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex(@"^(?:public |internal |sealed |static |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelTypes();

    [GeneratedRegex("Utils|Helper|Common|Manager|Constants", RegexOptions.IgnoreCase)]
    private static partial Regex VagueNames();
}
