using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Answering;

/// <summary>Tells the names that stand nowhere in the articles: what is asked of one, they cannot answer.</summary>
internal static class UnknownNames
{
    /// <summary>
    /// The names whose last word, the family name as a rule, stands in no article nor in what is known of one, and is spelt like none
    /// that does.
    /// </summary>
    public static ImmutableArray<string> Of(Library library, ImmutableArray<AskedName> names) =>
    [
        .. names.Where(name => IsUnknown(library, name.Words[^1])).Select(name => name.Text),
    ];

    private static bool IsUnknown(Library library, AskedWord word)
    {
        if (library.Index.TryGetTerm(word.Term, out _) || library.Index.TryGetTerm(AskedWord.DigitsOf(word.Text), out _)) return false;
        return library.Spelling.Near(word.Text, 1).Count == 0 && !library.Articles.Any(article => IsIn(article.Attribution, word.Text));
    }

    private static bool IsIn(Attribution attribution, string word) =>
        attribution.Authors.Append(attribution.Publisher).Append(attribution.Date?.ToString())
            .Any(known => known?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
