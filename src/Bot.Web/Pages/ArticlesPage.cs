using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>The list of articles.</summary>
internal sealed class ArticlesPage(WebEdge edge) : IPage
{
    private const int PerPage = 100;

    public async Task ShowAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        var pages = Paging.Count(library.Articles.Length, PerPage);
        var page = Paging.Asked(context, pages);
        var rows = library.Articles.Skip((page - 1) * PerPage).Take(PerPage);
        await PageFrame.WriteAsync(context, new PageContent("Articles", PageKind.Read, Html.Of($$"""
            <h1>Articles</h1>
            {{Html.If(library.Problem is not null, () => Html.Of($"""<p class="warning">{library.Problem}</p>"""))}}
            <ol class="shelf large" start="{{((page - 1) * PerPage) + 1}}">{{rows.Select(Row)}}</ol>
            {{Paging.Links(page, pages, number => $"/articles?page={number}")}}
            """)));
    }

    private static Html Row(Article article) => Html.Of($$"""
        <li><a href="{{ReaderPath.Of(article)}}" dir="auto">{{article.Title}}</a>
        <span class="by"><bdi>{{ArticleFacts.ByAndDate(article)}}</bdi> · {{ArticleFacts.Count(article.Paragraphs.Length, "paragraph")}}</span></li>
        """);
}
