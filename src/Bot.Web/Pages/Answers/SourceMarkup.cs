using Bot.Core.Conversation;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Answers;

/// <summary>Draws where an excerpt comes from, its title leading to the very words in the reader.</summary>
internal static class SourceMarkup
{
    public static Html Of(Excerpt excerpt)
    {
        var source = excerpt.Source;
        string[] parts = [.. new[] { source.By, source.Date, source.Section }.OfType<string>()];
        return Html.Of($$"""
            <span class="source"><a class="there" href="{{ReaderPath.Of(excerpt.Quote)}}"><cite dir="auto">{{source.Title}}</cite></a>{{parts.Select(part => Html.Of($" · <bdi>{part}</bdi>"))}} · {{source.Place}}{{Original(excerpt)}}</span>
            """);
    }

    private static Html Original(Excerpt excerpt) => Html.If(excerpt.Quote.Article.Attribution.Url is not null, () => Html.Of(
        $""" · <a class="original" href="{excerpt.Source.Url}" rel="noopener noreferrer">original</a>"""));
}
