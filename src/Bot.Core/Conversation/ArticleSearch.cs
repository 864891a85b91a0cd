using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Conversation;

/// <summary>Finds words within one article, in every form that a question would find them in.</summary>
public static class ArticleSearch
{
    /// <summary>Where the words stand in paragraphs that hold all of them; in order of the text.</summary>
    /// <param name="analyzer">The library's, so that "Haqqānī" finds Haqqani here too.</param>
    /// <param name="article">Where to look.</param>
    /// <param name="text">The words.</param>
    /// <param name="limit">Most places returned.</param>
    public static ImmutableArray<TextSpan> Find(Analyzer analyzer, Article article, string text, int limit)
    {
        var wanted = Tokens(analyzer, text, new TextSpan(0, text.Length)).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) return [];
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in article.Paragraphs)
        {
            var matches = Tokens(analyzer, article.Text, paragraph.Span).Where(token => wanted.Contains(token.Term)).ToList();
            if (!wanted.IsSubsetOf(matches.Select(token => token.Term))) continue;
            found.AddRange(matches.Select(token => token.Span));
            if (found.Count >= limit) break;
        }

        return [.. WithoutOverlaps(found).Take(limit)];
    }

    // "U.S.-Pakistan" is found whole and by its parts.
    private static IEnumerable<TextSpan> WithoutOverlaps(IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans.Order())
        {
            if (span.Start < end) continue;
            yield return span;
            end = span.End;
        }
    }

    private static IEnumerable<Token> Tokens(Analyzer analyzer, string text, TextSpan span)
    {
        var tokens = new List<Token>();
        analyzer.Analyze(text, span, tokens);
        return tokens.Where(token => token.Kind == TokenKind.Word);
    }
}
