using System.Xml.Linq;
using Bot.Testing;

namespace Bot.App.Tests.Architecture;

/// <summary>What the project files of the repository say.</summary>
internal static class ProjectFiles
{
    /// <summary>The names of the projects in a top-level folder.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>What a project refers to: project names or package names.</summary>
    public static IEnumerable<string> References(string folder, string project, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, folder, project, $"{project}.csproj")).Descendants(element)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^1].Replace(".csproj", ""));
}
