using System.Collections.Immutable;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Answering;

/// <summary>Puts misspelt words of a question right.</summary>
internal static class SpellingCorrector
{
    /// <summary>The question with every word that stands nowhere and that is clearly misspelt replaced by the word of the articles that is meant.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="query">The question.</param>
    /// <param name="namesOnly">Whether only names are put right.</param>
    public static (string Text, ImmutableArray<Correction> Corrections) Correct(Library library, Query query, bool namesOnly)
    {
        var text = query.Text;
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var term in query.ContentTerms.Where(term => term.Id is null))
        {
            if (library.Spelling.Meant(term.Word, namesOnly) is not { } word) continue;
            text = ReplaceWord(text, term.Word, InCaseOf(term.Word, word));
            corrections.Add(new Correction(term.Word, word));
        }

        return (text, corrections.ToImmutable());
    }

    // A name stays one to whoever looks for capitals.
    private static string InCaseOf(string asked, string word) => char.IsUpper(asked[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static string ReplaceWord(string text, string wrong, string right)
    {
        for (var place = text.IndexOf(wrong, StringComparison.Ordinal); place >= 0;)
        {
            var end = place + wrong.Length;
            var isWhole = (place == 0 || !char.IsLetterOrDigit(text[place - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole) text = string.Concat(text.AsSpan(0, place), right, text.AsSpan(end));
            place = text.IndexOf(wrong, place + (isWhole ? right.Length : 1), StringComparison.Ordinal);
        }

        return text;
    }
}
