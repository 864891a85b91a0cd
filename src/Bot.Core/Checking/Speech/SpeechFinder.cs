using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Passages;
using Bot.Core.Quoting;

namespace Bot.Core.Checking.Speech;

/// <summary>Finds what articles quote or report a person as saying.</summary>
internal static class SpeechFinder
{
    /// <summary>Every such place, and every sentence with the name in it beside quotation marks of nobody in particular, in order of the articles.</summary>
    /// <param name="articles">Where to look.</param>
    /// <param name="name">Whom to look for.</param>
    /// <param name="mentions">In how many sentences the name stands.</param>
    public static ImmutableArray<Statement> Find(IEnumerable<Article> articles, PersonName name, out int mentions)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        mentions = 0;
        foreach (var article in articles)
        {
            foreach (var paragraph in article.Paragraphs)
            {
                var quoted = QuotedSpans.In(article.Text, paragraph.Span);
                foreach (var span in SentenceBoundaries.Split(article.Text, paragraph.Span))
                {
                    var sentence = new SpeechSentence(article.Text, span);
                    var places = name.In(sentence).ToList();
                    if (places.Count == 0) continue;
                    mentions++;
                    if (Read(article, sentence, places, quoted) is { } statement) statements.Add(statement);
                }
            }
        }

        return statements.ToImmutable();
    }

    private static Statement? Read(Article article, SpeechSentence sentence, List<(int First, int Last)> places, List<TextSpan> quoted)
    {
        var words = quoted.Where(span => span.Start >= sentence.Span.Start && span.Start < sentence.Span.End || Reaches(span, sentence.Span)).ToImmutableArray();
        var rules = new SpeakerRules(sentence);

        // A name inside somebody's quoted words is spoken of there, and speaks at most in those words.
        var own = places.Where(place => !words.Any(span => span.Contains(sentence.SpanOf(place.First)))).ToList();
        var isHearsay = own.Exists(place => rules.IsHearsay(place.Last));
        var speaks = own.Exists(place => rules.Speaks(place.First, place.Last));
        if (!speaks && !isHearsay && words.IsEmpty) return null;
        var kind = isHearsay ? StatementKind.Hearsay
            : !speaks ? StatementKind.Unattributed
            : words.IsEmpty ? StatementKind.Reported : StatementKind.Quoted;
        return new Statement(kind, new Quote(article, Whole(sentence.Span, words)), words);
    }

    private static bool Reaches(TextSpan quoted, TextSpan sentence) => quoted.Start < sentence.Start && quoted.End > sentence.Start;

    /// <summary>A quotation of several sentences is not cut at the first of them.</summary>
    private static TextSpan Whole(TextSpan sentence, ImmutableArray<TextSpan> words)
    {
        foreach (var span in words)
            sentence = new TextSpan(Math.Min(sentence.Start, span.Start - 1), Math.Max(sentence.End, span.End));
        return sentence;
    }
}
