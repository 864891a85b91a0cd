using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Core.Articles;

namespace Bot.Readers.Structure;

/// <summary>Lines under a title that name the authors or the day and nothing else.</summary>
internal static partial class Byline
{
    private const int MaximumLength = 120;

    private static readonly HashSet<string> Particles = ["van", "von", "de", "der", "den", "la", "le", "al", "bin", "ibn", "da", "di", "du", "dos", "el"];

    // "New York, 12 March 2020" says where an article was written.
    private static readonly HashSet<string> Towns = ["New", "Los", "Las", "San", "Santa", "Saint", "St.", "Hong", "Tel", "Abu", "Buenos", "Kuala", "Rio", "Cape", "El", "Addis", "Phnom", "Ho"];

    /// <summary>
    /// What such a line states, with both on one line too: "By Jane Doe, 12 March 2020", "Posted on 12 March 2020 by Jane Doe",
    /// "Jane Doe, Policy Review, 12 March 2020". Nothing for any other line.
    /// </summary>
    public static StatedAttribution Read(string line)
    {
        foreach (var (names, day) in Halves(line))
        {
            if (Authors(names) is { IsEmpty: false } authors && Date(day) is { } date) return new StatedAttribution { Authors = authors, Date = date };
        }

        return Credit(line) ?? new StatedAttribution { Authors = Authors(line), Date = Date(line) };
    }

    /// <summary>Whether a line states authors or a day and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> line) => NamesAuthors(line) || Date(line) is not null;

    /// <summary>Whether a line states authors or a publisher, with a day or without, and nothing else. A day alone is also a heading of a chronicle.</summary>
    public static bool NamesAuthors(ReadOnlySpan<char> line) =>
        line.Length <= MaximumLength
        && (IsByLine(line) || AuthorsAfterDay().IsMatch(line) ? !Read(line.ToString()).Authors.IsEmpty : EndsInNumber().IsMatch(line) && Credit(line.ToString()) is not null);

    /// <summary>The names in "By Jane Doe and John Roe, staff writers"; empty for any other line.</summary>
    public static ImmutableArray<string> Authors(ReadOnlySpan<char> line)
    {
        if (!IsByLine(line)) return [];
        var text = line.ToString();
        var parts = Separator().Split(text[Opening().Match(text).Length..].Trim());
        var names = parts.TakeWhile(IsName).ToImmutableArray();
        return parts.Skip(names.Length).All(IsOffice) ? names : [];
    }

    /// <summary>The day in a line that is a date, with or without "Published" before it; null for any other line.</summary>
    public static PublicationDate? Date(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumLength || Dated().Match(line.ToString()) is not { Success: true } match) return null;

        // A year alone is more often a heading of a chronicle than the year of publication.
        return PublicationDate.TryParse(match.Groups["date"].Value, out var date) && date.Month is not null ? date : null;
    }

    /// <summary>"Jane Doe, 12 March 2020", with the publisher between or without; null for any other line.</summary>
    private static StatedAttribution? Credit(string line)
    {
        if (line.Length > MaximumLength || IsByLine(line)) return null;
        foreach (Match mark in CreditMark().Matches(line))
        {
            if (Date(line.AsSpan(mark.Index + mark.Length)) is not { Day: not null } day) continue;
            return CreditMark().Split(line[..mark.Index]) switch
            {
                [var paper] when paper.StartsWith("The ", StringComparison.Ordinal) && IsName(paper) => new StatedAttribution { Publisher = paper, Date = day },
                [var names] when Names(names) is { IsEmpty: false } authors => new StatedAttribution { Authors = authors, Date = day },
                [var names, { Length: > 0 } publisher] when Names(names) is { IsEmpty: false } authors => new StatedAttribution { Authors = authors, Publisher = publisher, Date = day },
                _ => null,
            };
        }

        return null;
    }

    private static ImmutableArray<string> Names(string line) =>
        Separator().Split(line) is var names && names.All(IsName) && !Towns.Contains(names[0].Split(' ')[0]) ? [.. names] : [];

    private static IEnumerable<(string Names, string Day)> Halves(string line)
    {
        if (AuthorsAfterDay().Match(line) is { Success: true } by) yield return (line[by.Index..].TrimStart(), line[..by.Index]);
        if (!IsByLine(line)) yield break;
        foreach (Match mark in DateMark().Matches(line)) yield return (line[..mark.Index], line[(mark.Index + mark.Length)..]);
    }

    private static bool IsByLine(ReadOnlySpan<char> line) => line.Length <= MaximumLength && Opening().IsMatch(line);

    // "staff writer", "correspondent in Kabul".
    private static bool IsOffice(string words) => words.Length > 0 && char.IsLower(words[0]);

    // One word is no name: "By Land and Sea" is a heading.
    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5
            && char.IsUpper(words[0][0])
            && char.IsUpper(words[^1][0])
            && words.All(word => Particles.Contains(word) || (char.IsUpper(word[0]) && word.All(IsNameCharacter)));
    }

    private static bool IsNameCharacter(char character) => char.IsLetter(character) || character is '.' or '\'' or '’' or '-';

    [GeneratedRegex(@"\s*[,|·•–—;]\s*|\s+(?:-|on)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex DateMark();

    [GeneratedRegex(@"\s*[,|·]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex CreditMark();

    [GeneratedRegex(@"[,|·].*\d\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInNumber();

    [GeneratedRegex(@"(?<=\d) (?=(?:by|von) )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorsAfterDay();

    [GeneratedRegex(@"\A(?:by|von|authors?:|autor(?:en|in)?:)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@",? (?:and|AND|und|&) |, ", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"\A(?:(?:first )?(?:published|posted|date|veröffentlicht)(?: on| am)?:?\s+)?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend),?\s+(?:den )?)?(?<date>[\p{L}\d][\p{L}\d .,/-]{5,30})\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
