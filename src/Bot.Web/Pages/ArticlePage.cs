using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Web.Markup;
using Bot.Web.Pages.Answers;
using Bot.Web.Pages.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web.Pages;

/// <summary>The reader: one article, opened at the quoted words. Articles are looked up among those served, never among files.</summary>
internal sealed class ArticlePage(WebEdge edge) : IPage
{
    private const int MaxTopics = 12;
    private const int MaxSections = 60;

    public async Task ShowAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        var id = context.GetRouteValue("id") as string;
        if (library.Articles.FirstOrDefault(article => article.Id == id) is not { } article)
        {
            await Failures.SayAsync(context, StatusCodes.Status404NotFound, "There is no such article here.");
            return;
        }

        var view = ReaderView.Of(context, library, article);
        await PageFrame.WriteAsync(context, new PageContent(article.Title, PageKind.Read, Draw(library, view), "read.js"));
    }

    private Html Draw(Library library, ReaderView view) => Html.Of($$"""
        <article class="reader">
        <header>
        <h1 dir="auto">{{view.Article.Title}}</h1>
        <p class="by"><bdi>{{ArticleFacts.ByAndDate(view.Article)}}</bdi>{{Publisher(view.Article)}} · {{ArticleFacts.Count(view.Article.Paragraphs.Length, "paragraph")}}{{Original(view.Article)}}</p>
        {{Notice(view)}}
        </header>
        <div class="beside">
        {{Sections(view)}}
        {{SearchInside(view)}}
        {{Topics(library, view)}}
        </div>
        <div class="page">
        {{PageLinks(view)}}
        {{new ArticleBody(view).Draw()}}
        {{PageLinks(view)}}
        </div>
        </article>
        """);

    private static Html Publisher(Article article) => Html.If(
        article.Attribution is { Authors.IsEmpty: false, Publisher: not null }, () => Html.Of($" · <bdi>{article.Attribution.Publisher}</bdi>"));

    private static Html Original(Article article) => Html.If(
        article.Attribution.Url is not null, () => Html.Of($""" · <a href="{article.Attribution.Url!.AbsoluteUri}" rel="noopener noreferrer">original</a>"""));

    private static Html Notice(ReaderView view)
    {
        if (view.IsStale) return Html.Of($"""<p class="warning">This article has changed since that link was made, so nothing is highlighted.</p>""");
        if (view.Quote is not { } quote) return Html.Empty;
        return Html.Of($$"""
            <details class="cite"><summary>Cite the highlighted words</summary>
            <p class="citation" id="citation" dir="auto">“{{quote.Text}}” — {{Source.Of(quote).ToString()}}</p>
            <button type="button" class="copy" data-copy="citation" hidden>Copy</button></details>
            """);
    }

    private static Html Sections(ReaderView view)
    {
        var headings = view.Article.Blocks.Where(block => block.Kind == BlockKind.Heading).Take(MaxSections).Select(heading => Html.Of($$"""
            <li class="level{{view.LevelOf(heading)}}"><a href="{{Place(view, heading)}}" dir="auto">{{heading.Span.Slice(view.Article.Text)}}</a></li>
            """)).ToList();
        return Html.If(headings.Count > 1, () => Html.Of($$"""
            <nav class="sections" aria-labelledby="sections"><h2 id="sections">Sections</h2><ul>{{headings}}</ul></nav>
            """));
    }

    private static string Place(ReaderView view, Block heading)
    {
        var page = ReaderPages.At(view.Pages, heading.Span.Start);
        var path = page == view.Page ? "" : FormattableString.Invariant($"{ReaderPath.Of(view.Article)}?page={page}");
        return $"{path}#{ArticleBody.AnchorOf(heading)}";
    }

    private static Html SearchInside(ReaderView view) => Html.Of($$"""
        <form class="inside" action="{{ReaderPath.Of(view.Article)}}" method="get" role="search" aria-label="In this article">
        <label for="find">Search in this article</label>
        <div class="box"><input id="find" name="find" type="search" value="{{view.Search}}" maxlength="200"><button type="submit">Find</button></div>
        {{Html.If(view.Search.Length > 0, () => Found(view))}}
        </form>
        """);

    private static Html Found(ReaderView view)
    {
        if (view.Found.IsEmpty) return Html.Of($"""<p role="status">No paragraph here has all of these words.</p>""");
        var paragraphs = view.Found.Select(span => view.Article.ParagraphAt(span.Start)!.Number).Distinct().ToList();
        var links = paragraphs.Take(MaxSections).Select(number => Html.Of($$"""
            <li><a href="{{ReaderPath.Of(view.Article)}}?find={{Uri.EscapeDataString(view.Search)}}&p={{number}}#p{{number}}">{{number}}</a></li>
            """));
        return Html.Of($"""<p role="status">Found in {ArticleFacts.Count(paragraphs.Count, "paragraph")}:</p><ul class="numbers">{links}</ul>""");
    }

    private Html Topics(Library library, ReaderView view)
    {
        var topics = library.Topics.Of(view.Number - 1).Take(MaxTopics).Select(topic => Html.Of($$"""
            <li><a href="{{AskLink.Of($"{edge.Conversation.Prefix}{topic.Name} in:{view.Number}")}}">{{topic.Name}}</a></li>
            """)).ToList();
        return Html.If(topics.Count > 0, () => Html.Of($$"""
            <section class="topics" aria-labelledby="topics"><h2 id="topics">Topics</h2><ul class="chips">{{topics}}</ul></section>
            """));
    }

    private static Html PageLinks(ReaderView view) =>
        Paging.Links(view.Page, view.Pages.Length, page => FormattableString.Invariant($"{ReaderPath.Of(view.Article)}?page={page}"), "Part");
}
