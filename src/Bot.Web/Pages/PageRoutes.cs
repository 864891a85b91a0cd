using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Web.Pages;

/// <summary>Which page is served where.</summary>
internal static class PageRoutes
{
    public static void AddPages(this IServiceCollection services) => services
        .AddSingleton<AskPage>()
        .AddSingleton<ArticlesPage>()
        .AddSingleton<ArticlePage>()
        .AddSingleton<TopicsPage>()
        .AddSingleton<StatusPage>();

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        Map<AskPage>(routes, "/");
        routes.MapPost("/", (RequestDelegate)routes.ServiceProvider.GetRequiredService<AskPage>().TakeAsync);
        Map<ArticlesPage>(routes, "/articles");
        Map<ArticlePage>(routes, "/articles/{**id}");
        Map<TopicsPage>(routes, "/topics");
        Map<StatusPage>(routes, "/status");
    }

    // Handlers take the whole request, so that no binding code runs before them.
    private static void Map<TPage>(IEndpointRouteBuilder routes, string pattern)
        where TPage : IPage
    {
        var page = routes.ServiceProvider.GetRequiredService<TPage>();
        routes.MapGet(pattern, (RequestDelegate)page.ShowAsync);
    }
}
