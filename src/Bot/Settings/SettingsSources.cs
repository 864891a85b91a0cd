using Microsoft.Extensions.Configuration;

namespace Bot.Settings;

/// <summary>Where settings come from, each source overriding those before it.</summary>
internal static class SettingsSources
{
    public const string FileName = "appsettings.json";

    /// <summary>The folder whose <see cref="FileName"/> is read and that relative folders are relative to.</summary>
    public static string HomeOf(Surroundings surroundings) =>
        File.Exists(Path.Combine(surroundings.WorkingDirectory, FileName))
            ? surroundings.WorkingDirectory
            : surroundings.ProgramDirectory;

    /// <summary><see cref="FileName"/>, user secrets, environment, command line.</summary>
    /// <exception cref="InvalidDataException">A file is not JSON.</exception>
    public static void AddTo(
        IConfigurationBuilder builder, Surroundings surroundings, IEnumerable<KeyValuePair<string, string?>> fromCommandLine)
    {
        builder.AddJsonFile(Path.Combine(HomeOf(surroundings), FileName), optional: true, reloadOnChange: false);
        surroundings.AddUserSettings(builder);
        builder.AddInMemoryCollection(fromCommandLine);
    }
}
