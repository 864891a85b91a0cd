using System.Text.RegularExpressions;

namespace Bot.Readers.Structure;

/// <summary>What the look of a line says about it where no markup does.</summary>
internal static partial class LineShape
{
    private const int MaximumHeadingLength = 100;
    private const int MaximumHeadingWords = 14;
    private const int MaximumTitleLength = 200;
    private const int MaximumTitleWords = 30;
    private const string Closers = "\"'”’»)]*_";
    private const string SentenceEnds = ".!?…:。．！？।؟";
    private const string Openers = "\"“„«‘'";

    /// <summary>Whether a sentence, or what introduces a list, ends at the end of the line.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd().TrimEnd(Closers);
        return !line.IsEmpty && SentenceEnds.Contains(line[^1]);
    }

    /// <summary>Whether a line that stands alone at the top can be the title: short, capitalised, and no statement.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumTitleLength || Words(line) > MaximumTitleWords || !StartsLikeHeading(line) || IsQuoted(line)) return false;
        return line[^1] is not ('.' or ':' or ',' or ';') || EndsInAbbreviation(line);
    }

    /// <summary>Whether a line is cut off in the middle of a phrase, as banners of sites are ("A partnership of HuffPost and the").</summary>
    public static bool IsCutOff(ReadOnlySpan<char> line) => line.Length <= MaximumHeadingLength && CutOff().IsMatch(line);

    /// <summary>Whether a line that stands alone can be a section heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > MaximumHeadingLength || Words(line) > MaximumHeadingWords) return false;
        if (!StartsLikeHeading(line) || IsQuoted(line)) return false;
        if (line[^1] is ',' or ';' or '.' && !EndsInAbbreviation(line)) return false;
        if (!EndsSentence(line) || EndsInAbbreviation(line)) return true;
        return IsStrongHeading(line) || (line[^1] is '?' or '!' && IsTitleCase(line));
    }

    /// <summary>Whether a heading says by its form that it is one: numbered, a chapter, or all in capitals.</summary>
    public static bool IsStrongHeading(ReadOnlySpan<char> line) =>
        Numbered().IsMatch(line) || Chapter().IsMatch(line) || IsAllCapitals(line);

    /// <summary>Depth of a heading that has no markup: a chapter is above sections, "2.1" is below "2".</summary>
    public static int HeadingLevel(string line)
    {
        if (Chapter().IsMatch(line)) return 1;
        var number = Numbered().Match(line);
        if (!number.Success) return 2;
        return Math.Min(6, 1 + number.Groups["number"].Value.Trim('.').Count(character => character == '.') + 1);
    }

    private static bool StartsLikeHeading(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAnyLetter()) return false;
        var first = line.TrimStart(Openers)[0];
        return char.IsDigit(first) || first == '¿' || (char.IsLetter(first) && !char.IsLower(first)) || char.IsSurrogate(first);
    }

    private static bool IsQuoted(ReadOnlySpan<char> line) => Openers.Contains(line[0]) && Closers.Contains(line[^1]);

    private static bool EndsInAbbreviation(ReadOnlySpan<char> line) => Abbreviation().IsMatch(line);

    private static bool IsAllCapitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var character in line)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) capitals++;
        }

        return capitals >= 3;
    }

    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        foreach (var word in line.Split(' '))
        {
            var text = line[word];
            if (text.Length > 4 && char.IsLower(text[0])) return false;
        }

        return Words(line) >= 2;
    }

    private static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var _ in line.Split(' ')) words++;
        return words;
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsLetter(character) || char.IsSurrogate(character)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\A[A-Z].{3,}\b(?:the|a|an|and|or|of)\z", RegexOptions.CultureInvariant)]
    private static partial Regex CutOff();

    [GeneratedRegex(@"\A(?<number>\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVXLC]{1,6}\.)\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\A(?:chapter|part|book|section|appendix|act)\s+(?:\d{1,3}|[ivxlc]{1,7}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?:\s*[.:–—-].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"(?:\b\p{L}\.){2,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
