using System.Collections.Immutable;

namespace Bot.Core.Checking.Citations;

/// <summary>An author's name in its parts.</summary>
/// <param name="Family">The name that lists are ordered by, with its particles ("van der Berg"); the whole name of an organisation.</param>
/// <param name="Given">Given names; empty for organisations and for people with one name.</param>
/// <param name="Suffix">"Jr.", "III"; null when there is none.</param>
/// <param name="IsOrganization">Whether it is no person, so that nothing is turned round or shortened.</param>
internal sealed record Author(string Family, string Given, string? Suffix, bool IsOrganization)
{
    /// <summary>"Michael Kugelman Jr."</summary>
    public string Direct => Join(Given, Family, Suffix);

    /// <summary>"Kugelman, Michael, Jr."</summary>
    public string Inverted => string.Join(", ", new[] { Family, Given, Suffix ?? "" }.Where(part => part.Length > 0));

    /// <summary>"Kugelman, M., Jr.", hyphens kept: "Dupont, J.-P."</summary>
    public string WithInitials =>
        string.Join(", ", new[] { Family, Initials(Given), Suffix ?? "" }.Where(part => part.Length > 0));

    /// <summary>Reads the authors of an article as they are stated.</summary>
    public static ImmutableArray<Author> Of(ImmutableArray<string> names) => [.. names.Select(AuthorReader.Read)];

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Initials(string given) => string.Join(' ', given
        .Replace(".", ". ", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial))));

    private static string Initial(string name)
    {
        var length = name.Length > 1 && char.IsHighSurrogate(name[0]) ? 2 : 1;
        return char.IsLetter(name, 0) ? $"{name[..length].ToUpperInvariant()}." : name;
    }
}
