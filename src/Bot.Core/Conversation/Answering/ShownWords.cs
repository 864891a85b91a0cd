using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>The words of an excerpt and of the line that says where it stands.</summary>
internal sealed class ShownWords
{
    // "Italian" stands for "Italy": at least so many first letters in common, and two thirds of the shorter word.
    private const int MinBeginning = 4;

    // Two words in small letters begin with any two letters by chance.
    private const int MinInitials = 3;

    private readonly List<string> words = [];
    private readonly HashSet<string> terms = new(StringComparer.Ordinal);

    public ShownWords(Analyzer analyzer, Quote quote)
    {
        var attribution = quote.Article.Attribution;
        string?[] shown = [quote.Text, attribution.Title, Source.ByLine(attribution), attribution.Date?.ToString(), quote.Paragraph?.Heading];
        foreach (var text in shown)
            if (text is not null) Read(analyzer, text);
    }

    /// <summary>What of some names stands neither in a quote nor in its source.</summary>
    public static ImmutableArray<MissingName> Missing(Analyzer analyzer, Quote quote, ImmutableArray<AskedName> names)
    {
        if (names.IsEmpty || new ShownWords(analyzer, quote).Missing(names) is not { IsEmpty: false } missing) return [];
        var farther = quote.Paragraph is { } paragraph ? new ShownWords(analyzer, new Quote(quote.Article, paragraph.Span)).Missing(names) : missing;
        return [.. missing.Select(name => new MissingName(name, !farther.Any(other => name.Contains(other, StringComparison.Ordinal))))];
    }

    /// <summary>What of some names stands here in no form: a whole name, or those of its words that do not. A name that stands here by its initials, or they by it, stands here.</summary>
    public ImmutableArray<string> Missing(ImmutableArray<AskedName> names) =>
        [.. names.Where(name => !IsSpeltOut(name) && !IsAbbreviated(name)).SelectMany(Missing).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Missing(AskedName name)
    {
        var missing = name.Words.Where(word => !Holds(word)).Select(word => word.Text).ToList();
        return missing.Count == name.Words.Length ? [name.Text] : missing;
    }

    private void Read(Analyzer analyzer, string text)
    {
        var tokens = new List<Token>();
        analyzer.Analyze(text, new TextSpan(0, text.Length), tokens);
        foreach (var token in tokens)
        {
            words.Add(token.Span.Slice(text));
            terms.Add(token.Term);
        }
    }

    private bool Holds(AskedWord asked)
    {
        if (terms.Contains(asked.Term)) return true;
        if (AskedWord.DigitsOf(asked.Text) is { Length: > 0 } digits) return words.Exists(word => AskedWord.DigitsOf(word) == digits);
        var folded = SpellingForm.Of(asked.Text);
        var alike = Demonyms.Of(folded);
        return words.Exists(word => SpellingForm.Of(word) is var other && (BeginAlike(folded, other) || alike.Contains(other)));
    }

    private static bool BeginAlike(string left, string right) =>
        left.AsSpan().CommonPrefixLength(right) is >= MinBeginning and var common && 3 * common >= 2 * Math.Min(left.Length, right.Length);

    // EU: European Union; GDP: gross domestic product.
    private bool IsSpeltOut(AskedName name)
    {
        if (name.Words is not [{ Text: var text }] || !AskedWord.IsCapitals(text)) return false;
        var asked = text.Replace(".", "", StringComparison.Ordinal);
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return capitals.Contains(asked, StringComparison.Ordinal)
            || asked.Length >= MinInitials && string.Concat(words.Select(word => word[0])).Contains(asked, StringComparison.OrdinalIgnoreCase);
    }

    // European Union: EU.
    private bool IsAbbreviated(AskedName name)
    {
        var initials = string.Concat(name.Words.Select(word => word.Text[0]));
        return initials.Length > 1 && words.Exists(word => word.Replace(".", "", StringComparison.Ordinal) == initials);
    }
}
