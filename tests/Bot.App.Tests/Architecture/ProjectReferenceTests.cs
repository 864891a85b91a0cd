namespace Bot.App.Tests.Architecture;

public sealed class ProjectReferenceTests
{
    // What may refer to what besides Bot.Core; a project that is not here refers to Bot.Core alone.
    private static readonly Dictionary<string, string[]> MoreThanCore = new()
    {
        ["Bot.DiscordNet"] = ["Bot.Discord"],
        ["Bot.SlackNet"] = ["Bot.Slack"],
    };

    public static TheoryData<string> SourceProjects => [.. ProjectFiles.In("src")];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_project_refers_to_core_and_only_the_host_to_the_others(string project)
    {
        string[] allowed = project switch
        {
            "Bot" => [.. ProjectFiles.In("src")],
            "Bot.Core" => [],
            _ => ["Bot.Core", .. MoreThanCore.GetValueOrDefault(project, [])],
        };

        Assert.Empty(ProjectFiles.References("src", project, "ProjectReference").Except(allowed));
    }

    [Fact]
    public void Core_needs_no_package_but_the_analyzer_that_bans_the_clock_and_the_file_system() =>
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], ProjectFiles.References("src", "Bot.Core", "PackageReference"));

    [Fact]
    public void Test_support_holds_no_tests() =>
        Assert.DoesNotContain(
            Directory.GetFiles(Path.Combine(Bot.Testing.Repository.Root, "tests", "Bot.Testing"), "*.cs"),
            path => File.ReadAllText(path).Contains("[Fact]", StringComparison.Ordinal));
}
