namespace Bot.Settings;

/// <summary>Where the articles are.</summary>
/// <param name="Path">Full path of the folder; it need not exist.</param>
internal sealed record ArticlesFolder(string Path)
{
    /// <summary>Finds the folder that the settings name.</summary>
    public static ArticlesFolder Of(ArticlesOptions options, Surroundings surroundings) =>
        new(System.IO.Path.GetFullPath(options.Folder, SettingsSources.HomeOf(surroundings)));
}
