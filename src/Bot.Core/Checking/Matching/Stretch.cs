using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Core.Passages;
using Bot.Core.Quoting;

namespace Bot.Core.Checking.Matching;

/// <summary>A stretch of an article that a quotation, or a part of it, was taken from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">From the first word to the last, with the marks around them that the quotation has too.</param>
internal sealed record Stretch(Article Article, TextSpan Span)
{
    /// <summary>Exactly these characters.</summary>
    public Quote Quote => new(Article, Span);

    /// <summary>The whole sentences that the stretch is cut from.</summary>
    public Quote Sentences => new(Article, new TextSpan(SentenceAt(Span.Start).Start, SentenceAt(Span.End - 1).End));

    public static Stretch Of(WordIndex index, int first, int last) =>
        new(index.ArticleAt(first), new TextSpan(index.SpanOf(first).Start, index.SpanOf(last).End));

    private TextSpan SentenceAt(int offset)
    {
        var block = Article.Blocks.FirstOrDefault(block => block.Span.Contains(offset));
        if (block.Span.IsEmpty) return Span;
        return SentenceBoundaries.Split(Article.Text, block.Span).FirstOrDefault(sentence => sentence.Contains(offset)) is { IsEmpty: false } found
            ? found : Span;
    }
}
