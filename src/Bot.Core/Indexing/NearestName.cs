namespace Bot.Core.Indexing;

/// <summary>Finds the name that a mistyped one was meant for: of a command, an option, a setting.</summary>
public static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>The nearest name, at most two edits away, the first of equals; null when there is none. Case does not count.</summary>
    public static string? Of(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Edits: EditDistance.Between(typed.ToUpperInvariant(), name.ToUpperInvariant(), MostEdits)))
        .Where(near => near.Edits <= MostEdits)
        .OrderBy(near => near.Edits)
        .Select(near => near.Name)
        .FirstOrDefault();
}
