using System.Collections;
using Bot.Core.Conversation;
using Bot.Core.Indexing;

namespace Bot.Settings;

/// <summary>The names of all settings, to tell a mistyped one from what other parts of the host read.</summary>
internal static class KnownSettings
{
    // Two options may share a section: what the page is, and where the reader's pages are.
    private static readonly ILookup<string, Type> Sections = typeof(BotSettings).GetProperties()
        .SelectMany(property => property.PropertyType == typeof(LibraryOptions) ? property.PropertyType.GetProperties() : [property])
        .Where(property => IsGroup(property.PropertyType))
        .ToLookup(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether settings of this type are a section of their own.</summary>
    public static bool IsGroup(Type type) =>
        type.IsClass && type != typeof(string) && !type.IsAssignableTo(typeof(IEnumerable))
        && type.Namespace!.StartsWith(nameof(Bot), StringComparison.Ordinal);

    /// <summary>Why a key of one of the bot's own sections is none, in one line; null for one that is, and for all other sections.</summary>
    public static string? Problem(string key)
    {
        var section = key[..Math.Max(key.IndexOf(':', StringComparison.Ordinal), 0)];
        if (!Sections.Contains(section)) return null;
        var known = Sections[section].SelectMany(type => NamesIn(type, section)).Distinct().ToList();

        // An entry of a list has its place behind the list's name.
        if (known.Exists(name => $"{key}:".StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))) return null;
        return NearestName.Of(key, known) is { } meant
            ? $"There is no setting {key}; did you mean {meant}?"
            : $"There is no setting {key}; in that section there are {string.Join(", ", known)}.";
    }

    private static IEnumerable<string> NamesIn(Type type, string path) => type.GetProperties()
        .Where(property => property.CanWrite)
        .SelectMany(property => IsGroup(property.PropertyType)
            ? NamesIn(property.PropertyType, $"{path}:{property.Name}")
            : [$"{path}:{property.Name}"]);
}
