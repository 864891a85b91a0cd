using Bot.Core.Indexing;

namespace Bot.Settings;

/// <summary>Finds the name that a mistyped one was meant for.</summary>
internal static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>The nearest name; null when none is near enough. Case does not count.</summary>
    public static string? Of(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Edits: EditDistance.Between(typed.ToUpperInvariant(), name.ToUpperInvariant(), MostEdits)))
        .Where(near => near.Edits <= MostEdits)
        .OrderBy(near => near.Edits)
        .Select(near => near.Name)
        .FirstOrDefault();
}
