using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web.Assets;

/// <summary>Serves what is built into the program.</summary>
internal static class AssetRoutes
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var file in AssetFile.Files) routes.MapGet(file.Path, context => SendAsync(context, file));
        // Asked for by browsers whatever the page says.
        routes.MapGet("/favicon.ico", context => SendAsync(context, AssetFile.Icon));
    }

    private static async Task SendAsync(HttpContext context, AssetFile file)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
    }
}
