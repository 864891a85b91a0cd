using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;
using Bot.Web.Markup;
using Bot.Web.Pages.Answers;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>All topics, and how much each article treats them, as a table one can click.</summary>
internal sealed class TopicsPage(WebEdge edge) : IPage
{
    private const int TopicsPerPage = 40;
    private const int ArticlesPerPage = 10;

    // The roles say again what the elements say, for in a narrow window they are laid out otherwise, which takes their own roles away.

    // The darkest shade is kept for the most; a shade each doubling keeps 1 and 2 apart and 30 and 31 alike.
    private const int Shades = 5;

    public async Task ShowAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        var topics = library.Topics.Topics;
        var (pages, columnPages) = (Paging.Count(topics.Length, TopicsPerPage), Paging.Count(library.Articles.Length, ArticlesPerPage));
        var (page, columnPage) = (Paging.Asked(context, pages), Paging.Asked(context, columnPages, "articles"));
        var first = (columnPage - 1) * ArticlesPerPage;
        var columns = library.Articles.Skip(first).Take(ArticlesPerPage).ToList();
        var rows = topics.Skip((page - 1) * TopicsPerPage).Take(TopicsPerPage).Select(topic => Row(topic, first, columns));
        await PageFrame.WriteAsync(context, new PageContent("Topics", PageKind.Topics, Html.Of($$"""
            <h1>Topics</h1>
            <p class="says">What the articles treat, most telling first. A number says how many passages of an article treat a topic; it leads to them.</p>
            {{Paging.Links(columnPage, columnPages, number => Address(page, number), "Articles, page")}}
            <ol class="legend" start="{{first + 1}}" aria-label="Articles">{{columns.Select(article => Html.Of($"""<li><a href="{ReaderPath.Of(article)}"><bdi>{article.Title}</bdi></a></li>"""))}}</ol>
            <div class="scroll" role="region" aria-label="Topics by article" tabindex="0">
            <table class="heat" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Topic</th>{{columns.Select((article, place) => Column(article, first + place + 1))}}</tr></thead>
            <tbody role="rowgroup">{{rows}}</tbody></table></div>
            {{Paging.Links(page, pages, number => Address(number, columnPage))}}
            """)));
    }

    private static string Address(int page, int columnPage) => FormattableString.Invariant($"/topics?page={page}&articles={columnPage}");

    private static Html Column(Article article, int number) => Html.Of($$"""
        <th scope="col" role="columnheader"><a href="{{ReaderPath.Of(article)}}" title="{{article.Title}}"><span aria-hidden="true">{{number}}<i>. </i></span><bdi>{{article.Title}}</bdi></a></th>
        """);

    private Html Row(Topic topic, int first, IReadOnlyList<Article> columns) => Html.Of($$"""
        <tr role="row"><th scope="row" role="rowheader"><a href="{{AskLink.Of(edge.Conversation.Prefix + topic.Name)}}">{{topic.Name}}</a></th>{{columns.Select((_, place) => Cell(topic, first + place))}}</tr>
        """);

    private Html Cell(Topic topic, int article)
    {
        var count = topic.Shares.FirstOrDefault(share => share.Article == article).Passages;
        if (count == 0) return Html.Of($"""<td class="none" role="cell"><span class="unseen">none</span></td>""");
        var shade = Math.Min(Shades, 1 + (int)Math.Log2(count));
        return Html.Of($$"""
            <td class="shade{{shade}}" role="cell"><a href="{{AskLink.Of($"{edge.Conversation.Prefix}{topic.Name} in:{article + 1}")}}">{{count}}</a></td>
            """);
    }
}
