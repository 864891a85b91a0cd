using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bot.Web.Hooks;

/// <summary>Serves the addresses of other edges.</summary>
internal static class HookRoutes
{
    public static void MapHooks(this IEndpointRouteBuilder routes, IEnumerable<Webhook> hooks)
    {
        foreach (var hook in hooks) routes.MapPost(hook.Path, (RequestDelegate)(context => AnswerAsync(context, hook))).WithMetadata(hook);
    }

    private static async Task AnswerAsync(HttpContext context, Webhook hook)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var answer = hook.Take(new WebhookRequest(
            name => context.Request.Headers[name] is [var only] ? only : null, body.GetBuffer().AsMemory(0, (int)body.Length)));
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(answer.Text, context.RequestAborted);
    }
}
