using System.Text.Json;
using Bot.Testing;

namespace Bot.Core.Tests;

/// <summary>Strings that break software; skips the test where the list is absent.</summary>
internal static class HostileStrings
{
    public static string[] Read()
    {
        var file = Repository.Shared("data", "hostile", "blns.json");
        Assert.SkipWhen(file is null, "The list of hostile strings is not beside the repository.");
        return JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))!;
    }
}
