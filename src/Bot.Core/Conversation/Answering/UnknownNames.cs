using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>Tells the names that stand nowhere in the articles: what is asked of one, they cannot answer.</summary>
internal static class UnknownNames
{
    private static readonly NumberFormatInfo German = new() { NumberGroupSeparator = "." };
    private static readonly char[] Letters = [.. Enumerable.Range('a', 26).Select(letter => (char)letter)];

    /// <summary>
    /// The names whose last word, the family name as a rule, stands in no article nor in what is known of one, is spelt like none that
    /// does, and stands in the best quote in no other form.
    /// </summary>
    /// <param name="library">The articles.</param>
    /// <param name="names">The names asked for.</param>
    /// <param name="best">Chooses the best quote, if there is any; called only when a name stands nowhere.</param>
    public static ImmutableArray<string> Of(Library library, ImmutableArray<AskedName> names, Func<Quote?> best)
    {
        var unknown = names.RemoveAll(name => !IsUnknown(library, name.Words[^1]));
        if (unknown.IsEmpty) return [];
        return best() is { } quote ? new ShownWords(library.Index.Analyzer, quote).Missing(unknown) : [.. unknown.Select(name => name.Text)];
    }

    private static bool IsUnknown(Library library, AskedWord word)
    {
        if (FormsOf(library.Index.Analyzer, word).Any(term => library.Index.TryGetTerm(term, out _))) return false;
        return library.Spelling.Near(word.Text, 1).Count == 0 && !library.Articles.Any(article => IsIn(article, word.Text));
    }

    private static IEnumerable<string> FormsOf(Analyzer analyzer, AskedWord word)
    {
        if (AskedWord.DigitsOf(word.Text) is not { Length: > 0 } digits)
            return Demonyms.Of(SpellingForm.Of(word.Text)).Select(other => TermOf(analyzer, other)).Prepend(word.Term);

        // "8.000" is a German eight thousand, "52.7bn" has a unit.
        var grouped = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("#,0", German) : digits;
        return [word.Term, digits, grouped, word.Text.TrimEnd(Letters)];
    }

    private static string TermOf(Analyzer analyzer, string word)
    {
        var tokens = new List<Token>();
        analyzer.Analyze(word, new TextSpan(0, word.Length), tokens);
        return tokens[0].Term;
    }

    // What is known of an article is not indexed, nor is what stands around its text: captions, menus.
    private static bool IsIn(Article article, string word)
    {
        var attribution = article.Attribution;
        return attribution.Authors.Append(attribution.Publisher).Append(attribution.Date?.ToString())
                .Any(known => known?.Replace('’', '\'').Contains(word.Replace('’', '\''), StringComparison.OrdinalIgnoreCase) == true)
            || article.Blocks.Any(block => block.Kind == BlockKind.Furniture
                && article.Text.AsSpan(block.Span.Start, block.Span.Length).Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
