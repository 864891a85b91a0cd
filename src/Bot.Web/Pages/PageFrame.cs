using System.Text;
using Bot.Web.Assets;
using Bot.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>The frame around every page: head, navigation, landmarks.</summary>
internal static class PageFrame
{
    private static readonly (PageKind Kind, string Name, string Path)[] Entries =
        [(PageKind.Ask, "Ask", "/"), (PageKind.Read, "Read", "/articles"), (PageKind.Topics, "Topics", "/topics"), (PageKind.Status, "Status", "/status")];

    /// <summary>Sends a whole page.</summary>
    public static Task WriteAsync(HttpContext context, PageContent page) => WriteAsync(context, Around(page));

    /// <summary>Sends markup as it is.</summary>
    public static async Task WriteAsync(HttpContext context, Html markup)
    {
        var bytes = Encoding.UTF8.GetBytes(markup.ToString());
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Html Around(PageContent page) => Html.Of($$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{{page.Title}} · Ask the articles</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="{{AssetFile.Icon.Path}}">
        <link rel="stylesheet" href="{{AssetFile.Style.Path}}">
        {{Script(page.Script)}}
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top"><div class="bar"><a class="brand" href="/">Ask the articles</a>
        <nav aria-label="Pages"><ul>{{Entries.Select(entry => Entry(entry, page.Kind))}}</ul></nav></div></header>
        <main id="main" tabindex="-1">
        {{page.Main}}
        </main>
        <footer class="foot"><p>Every excerpt is word for word as it stands in its article. Nothing is summarised or made up.</p></footer>
        </body>
        </html>
        """);

    private static Html Script(string? name) => name is null ? Html.Empty : Html.Of($"""<script src="{AssetFile.Named(name).Path}" defer></script>""");

    private static Html Entry((PageKind Kind, string Name, string Path) entry, PageKind current) => entry.Kind == current
        ? Html.Of($"""<li><a href="{entry.Path}" aria-current="page">{entry.Name}</a></li>""")
        : Html.Of($"""<li><a href="{entry.Path}">{entry.Name}</a></li>""");
}
