using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>Tells the names that stand nowhere in the articles: what is asked of one, they cannot answer.</summary>
internal static class UnknownNames
{
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
        if (library.Index.TryGetTerm(word.Term, out _) || library.Index.TryGetTerm(AskedWord.DigitsOf(word.Text), out _)) return false;
        return library.Spelling.Near(word.Text, 1).Count == 0 && !library.Articles.Any(article => IsIn(article, word.Text));
    }

    // What is known of an article is not indexed, nor is what stands around its text: captions, menus.
    private static bool IsIn(Article article, string word)
    {
        var attribution = article.Attribution;
        return attribution.Authors.Append(attribution.Publisher).Append(attribution.Date?.ToString())
                .Any(known => known?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            || article.Blocks.Any(block => block.Kind == BlockKind.Furniture
                && article.Text.AsSpan(block.Span.Start, block.Span.Length).Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
