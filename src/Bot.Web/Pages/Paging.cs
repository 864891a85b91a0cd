using System.Globalization;
using Bot.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>Long lists in pages.</summary>
internal static class Paging
{
    public static int Count(int items, int perPage) => Math.Max(1, (items + perPage - 1) / perPage);

    /// <summary>The page that <c>?page=</c> asks for; the first when it asks for none that exists.</summary>
    public static int Asked(HttpContext context, int pages, string key = "page") =>
        Number(context, key) is { } page && page >= 1 && page <= pages ? page : 1;

    /// <summary>A whole number from the address; null when there is none.</summary>
    public static int? Number(HttpContext context, string key) =>
        int.TryParse(context.Request.Query[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Links to the neighbours; nothing when there is only one page.</summary>
    public static Html Links(int page, int pages, Func<int, string> address, string what = "Page") => Html.If(pages > 1, () => Html.Of($$"""
        <nav class="pages" aria-label="{{what}}">
        {{Html.If(page > 1, () => Html.Of($"""<a rel="prev" href="{address(page - 1)}">Previous</a>"""))}}
        <span>{{what}} {{page}} of {{pages}}</span>
        {{Html.If(page < pages, () => Html.Of($"""<a rel="next" href="{address(page + 1)}">Next</a>"""))}}
        </nav>
        """));
}
