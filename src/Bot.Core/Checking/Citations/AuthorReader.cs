using System.Collections.Frozen;

namespace Bot.Core.Checking.Citations;

/// <summary>Takes a name apart. Where it cannot tell, the last word is the family name.</summary>
internal static class AuthorReader
{
    private static readonly FrozenSet<string> Particles = Set(
        "van", "von", "vom", "zu", "zum", "zur", "de", "del", "della", "der", "den", "des", "di", "da", "dos", "das", "do", "du", "la", "le",
        "las", "los", "ten", "ter", "te", "bin", "ibn", "al", "el", "af", "av", "y", "e", "’t", "'t", "st.", "st");

    private static readonly FrozenSet<string> Suffixes = Set("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");

    private static readonly FrozenSet<string> Honorifics = Set(
        "dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame", "gen.", "general", "col.", "lt.",
        "sen.", "senator", "rep.", "amb.", "ambassador", "rev.");

    private static readonly FrozenSet<string> Organizations = Set(
        "institute", "university", "college", "school", "center", "centre", "department", "ministry", "office", "bureau", "agency", "council",
        "committee", "commission", "board", "association", "society", "foundation", "fund", "trust", "union", "federation", "organization",
        "organisation", "company", "corporation", "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "group", "network", "team", "staff", "editors",
        "editorial", "press", "news", "media", "times", "post", "journal", "magazine", "review", "service", "services", "bank", "nations",
        "government", "parliament", "senate", "court", "program", "programme", "project", "initiative", "forum", "academy", "museum",
        "library", "library,", "laboratory", "administration", "authority", "observatory", "watch", "international");

    /// <summary>Reads "Michael Kugelman", "Kugelman, Michael", "Ludwig van Beethoven", "Regional Peace Institute", "Reuters".</summary>
    public static Author Read(string name)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var words = name.Split(' ').ToList();
        if (IsOrganization(words)) return new Author(name, "", null, IsOrganization: true);
        while (words.Count > 2 && Honorifics.Contains(words[0])) words.RemoveAt(0);
        var suffix = TakeSuffix(words);
        if (words.Count == 1) return new Author(words[0], "", suffix, IsOrganization: false);
        var comma = words.FindIndex(word => word.EndsWith(','));
        return comma >= 0 ? Inverted(words, comma, suffix) : Direct(words, suffix);
    }

    private static bool IsOrganization(List<string> words) =>
        words.Count > 1 && (words[0] is "The" or "the"
            || words.Exists(word => Organizations.Contains(word.TrimEnd(',')) || word is "of" or "for" or "and" or "&" or "the" or "on"));

    private static string? TakeSuffix(List<string> words)
    {
        if (words.Count < 2 || !Suffixes.Contains(words[^1])) return null;
        var suffix = words[^1];
        words.RemoveAt(words.Count - 1);
        if (words.Count > 1 || !words[0].EndsWith(',')) words[^1] = words[^1].TrimEnd(',');
        return suffix;
    }

    private static Author Inverted(List<string> words, int comma, string? suffix)
    {
        var family = string.Join(' ', words.Take(comma + 1)).TrimEnd(',');
        return new Author(family, string.Join(' ', words.Skip(comma + 1)), suffix, IsOrganization: false);
    }

    // Particles begin with a small letter where they belong to the family name; "Van Morrison" has a given name Van.
    private static Author Direct(List<string> words, string? suffix)
    {
        var family = words.Count - 1;
        while (family > 1 && Particles.Contains(words[family - 1]) && char.IsLower(words[family - 1], 0)) family--;
        return new Author(string.Join(' ', words.Skip(family)), string.Join(' ', words.Take(family)), suffix, IsOrganization: false);
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
