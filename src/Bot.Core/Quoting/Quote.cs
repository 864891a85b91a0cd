using Bot.Core.Articles;

namespace Bot.Core.Quoting;

/// <summary>A verbatim excerpt. It holds no text of its own, only where it stands, so it cannot be anything but a slice.</summary>
public sealed record Quote
{
    /// <summary>Quotes a span of an article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or does not lie within the article's text.</exception>
    public Quote(Article article, TextSpan span)
    {
        if (span.IsEmpty || span.Start < 0 || span.End > article.Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, "A quote is a non-empty slice of its article.");
        Article = article;
        Span = span;
    }

    public Article Article { get; }

    public TextSpan Span { get; }

    /// <summary>The article's characters at the span, unchanged.</summary>
    public string Text => Span.Slice(Article.Text);

    /// <summary>The paragraph the quote begins in; null only for text outside every paragraph.</summary>
    public Paragraph? Paragraph => Article.ParagraphAt(Span.Start);

    /// <summary>The paragraph the quote ends in; null only for text outside every paragraph.</summary>
    public Paragraph? LastParagraph => Article.ParagraphAt(Span.End - 1);
}
