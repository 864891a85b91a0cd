using System.Text;

namespace Bot.Readers.Metadata;

/// <summary>Brings what authors and machines write into attribution fields into a form that fits a source line.</summary>
internal static class MetadataText
{
    /// <summary>Longest title or name kept, in UTF-16 code units; a longer one ends in an ellipsis.</summary>
    private const int MaximumLength = 300;

    private static readonly string[] BylinePrefixes = ["By ", "by ", "BY "];

    /// <summary>The text on one line without control characters; null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(Math.Min(text.Length, MaximumLength + 1));
        var isSpacePending = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                isSpacePending = clean.Length > 0;
                continue;
            }

            if (isSpacePending) clean.Append(' ');
            isSpacePending = false;
            clean.Append(character);
            if (clean.Length > MaximumLength) return Cut(clean);
        }

        return clean.Length == 0 ? null : clean.ToString();
    }

    /// <summary>A name without "By" before it; null for what is an address of a profile instead of a name.</summary>
    public static string? Name(string? text)
    {
        var name = Clean(text);
        if (name is null || Url(name) is not null) return null;
        foreach (var prefix in BylinePrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return Clean(name[prefix.Length..]);
        }

        return name;
    }

    /// <summary>An absolute http or https address; null for anything else.</summary>
    public static Uri? Url(string? text) =>
        text is { Length: <= 2000 }
        && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
        && url.Host.Length > 0
            ? url
            : null;

    /// <summary>Enough of a value to recognise it in a warning.</summary>
    public static string Short(string text)
    {
        var clean = Clean(text) ?? "";
        return clean.Length <= 60 ? clean : clean[..(char.IsHighSurrogate(clean[58]) ? 58 : 59)] + "…";
    }

    private static string Cut(StringBuilder text)
    {
        text.Length = MaximumLength - 1;
        if (char.IsHighSurrogate(text[^1])) text.Length--;
        return text.Append('…').ToString();
    }
}
