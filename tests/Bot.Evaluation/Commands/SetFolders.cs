using Bot.Testing;

namespace Bot.Evaluation.Commands;

/// <summary>Finds the folders of question sets.</summary>
internal static class SetFolders
{
    /// <summary>The sets named, by folder or by name below <c>../shared/eval</c>; all sets that lie there when none is named.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyCollection<string> named)
    {
        var shared = Repository.Shared("eval");
        if (named.Count == 0 && shared is not null) return [.. Directory.GetDirectories(shared).Order(StringComparer.Ordinal)];
        return [.. named.Select(name => Directory.Exists(name) || shared is null ? name : Path.Combine(shared, name))
            .Where(HoldsSet)];
    }

    /// <summary>What to say when no set was found.</summary>
    public const string NoneFound =
        "No question sets: ../shared/eval does not lie beside the project. Name a folder that holds corpus.jsonl, queries.jsonl and qrels.tsv.";

    private static bool HoldsSet(string folder) => File.Exists(Path.Combine(folder, "corpus.jsonl"));
}
