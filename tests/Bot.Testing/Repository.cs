namespace Bot.Testing;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds Bot.sln.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests were copied out of the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The articles that the bot ships with.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>
    /// A file or folder of the material that may lie beside the repository, in <c>shared</c>; null where it is absent.
    /// A test that needs it skips then, saying so.
    /// </summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Bot.sln.");
    }
}
