using System.Text.Json;

namespace Bot.Testing;

/// <summary>Strings that break software, from the material that may lie beside the repository.</summary>
public static class HostileStrings
{
    /// <summary>Why a test that needs them is skipped.</summary>
    public const string Absent = "The list of hostile strings is not beside the repository (../shared/data/hostile).";

    /// <summary>All of them; null where the list is absent.</summary>
    public static string[]? All { get; } =
        Repository.Shared("data", "hostile", "blns.json") is { } file ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(file)) : null;
}
