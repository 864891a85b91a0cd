using Microsoft.AspNetCore.Http;

namespace Bot.Web.Serving;

/// <summary>Answers HEAD wherever GET is answered: it is routed as GET, and the server leaves the body out.</summary>
internal static class HeadRequests
{
    /// <summary>Before routing: pretends that it is a GET.</summary>
    public static Task RouteAsGetAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Items[typeof(HeadRequests)] = true;
        context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    /// <summary>After routing: stops pretending, so that the server sends no body.</summary>
    public static Task RestoreAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Items.ContainsKey(typeof(HeadRequests))) context.Request.Method = HttpMethods.Head;
        return next(context);
    }
}
