using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Reading;

/// <summary>Draws the blocks of an article that stand on the page shown.</summary>
internal sealed class ArticleBody(ReaderView view)
{
    private readonly HighlightedText _text = new(view);

    private Article Article => view.Article;

    public Html Draw() => Html.Of($$"""
        <div class="text" data-title="{{Article.Title}}" data-by="{{Source.ByLine(Article.Attribution)}}" data-date="{{Article.Attribution.Date?.ToString() ?? Source.Undated}}" data-url="{{Article.Attribution.Url?.AbsoluteUri}}" data-hash="{{Article.ContentHash}}">
        {{Article.Blocks.Where(IsShown).Select(Draw)}}
        </div>
        """);

    /// <summary>The anchor of a heading.</summary>
    public static string AnchorOf(Block heading) => FormattableString.Invariant($"s{heading.Span.Start}");

    private bool IsShown(Block block) => block.Span.Overlaps(view.Shown) && !(block.Kind == BlockKind.Title && block.Span.Slice(Article.Text) == Article.Title);

    private Html Draw(Block block)
    {
        var span = new TextSpan(Math.Max(block.Span.Start, view.Shown.Start), Math.Min(block.Span.End, view.Shown.End));
        return block.Kind switch
        {
            BlockKind.Heading => Heading(block, span),
            BlockKind.Paragraph => Paragraph(Article.ParagraphAt(block.Span.Start)!, span),
            BlockKind.Title => Html.Of($"<p class=\"titleline\" dir=\"auto\">{_text.Draw(span)}</p>\n"),
            _ => Html.Of($"<p class=\"furniture\" dir=\"auto\">{_text.Draw(span)}</p>\n"),
        };
    }

    private Html Heading(Block block, TextSpan span) => view.LevelOf(block) switch
    {
        1 => Html.Of($"<h2 id=\"{AnchorOf(block)}\" dir=\"auto\">{_text.Draw(span)}</h2>\n"),
        2 => Html.Of($"<h3 id=\"{AnchorOf(block)}\" dir=\"auto\">{_text.Draw(span)}</h3>\n"),
        _ => Html.Of($"<h4 id=\"{AnchorOf(block)}\" dir=\"auto\">{_text.Draw(span)}</h4>\n"),
    };

    // A paragraph that goes on from the page before has no anchor of its own there.
    private Html Paragraph(Paragraph paragraph, TextSpan span)
    {
        var anchor = span.Start == paragraph.Span.Start ? Html.Of($" id=\"p{paragraph.Number}\"") : Html.Empty;
        return Html.Of($$"""
            <div class="paragraph"{{anchor}}><a class="pn" href="#p{{paragraph.Number}}" aria-label="Paragraph {{paragraph.Number}}">{{paragraph.Number}}</a><p dir="auto" data-start="{{span.Start}}" data-n="{{paragraph.Number}}" data-section="{{paragraph.Heading}}">{{_text.Draw(span)}}</p></div>

            """);
    }
}
