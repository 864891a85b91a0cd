using Bot.Core.Articles;
using Bot.Core.Passages;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>Finds a phrase as written: no stemming, no stop words. Only case, runs of white space and the form of quotation marks are let through.</summary>
internal static class PhraseSearch
{
    /// <summary>Each passage in which the phrase begins, with its first place there, in order of the articles.</summary>
    public static IEnumerable<PhrasePlace> Find(Library library, string phrase)
    {
        foreach (var passage in library.Index.Passages)
            if (FirstPlace(passage, phrase) is { } span)
                yield return new PhrasePlace(passage, span);
    }

    public static bool Holds(Passage passage, string phrase) => FirstPlace(passage, phrase) is not null;

    /// <summary>The sentence, or sentences, that the phrase stands in.</summary>
    public static Quote Quote(PhrasePlace place)
    {
        var article = place.Passage.Article;
        var sentences = SentenceBoundaries.Split(article.Text, place.Passage.Paragraph.Span)
            .Where(sentence => sentence.Overlaps(place.Span)).ToList();
        return new Quote(article, new TextSpan(sentences[0].Start, sentences[^1].End));
    }

    // A phrase may run over the end of a passage, for a long paragraph is cut between sentences, but not over a paragraph's.
    private static TextSpan? FirstPlace(Passage passage, string phrase)
    {
        var text = passage.Article.Text;
        var limit = passage.Paragraph.Span.End;
        for (var start = passage.Span.Start; start < passage.Span.End; start++)
        {
            if (start > passage.Span.Start && IsInsideWord(text, start)) continue;
            var end = MatchEnd(text, start, limit, phrase);
            if (end > start && (end >= limit || !IsInsideWord(text, end))) return new TextSpan(start, end);
        }

        return null;
    }

    private static int MatchEnd(string text, int start, int limit, string phrase)
    {
        var place = start;
        for (var letter = 0; letter < phrase.Length; letter++)
        {
            if (place >= limit) return -1;
            if (char.IsWhiteSpace(phrase[letter]))
            {
                if (!char.IsWhiteSpace(text[place])) return -1;
                while (letter + 1 < phrase.Length && char.IsWhiteSpace(phrase[letter + 1])) letter++;
                while (place < limit && char.IsWhiteSpace(text[place])) place++;
                continue;
            }

            if (!IsSame(text[place], phrase[letter])) return -1;
            place++;
        }

        return place;
    }

    private static bool IsSame(char left, char right) =>
        left == right || Plain(char.ToUpperInvariant(left)) == Plain(char.ToUpperInvariant(right));

    private static char Plain(char letter) => letter switch
    {
        '‘' or '’' or '‛' => '\'',
        '“' or '”' or '„' => '"',
        _ => letter,
    };

    private static bool IsInsideWord(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLetterOrDigit(text[offset - 1]) && char.IsLetterOrDigit(text[offset]);
}
