using Bot.Web.Api;
using Bot.Web.Assets;
using Bot.Web.Guarding;
using Bot.Web.Hooks;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Web.Serving;

/// <summary>
/// Puts the web application together. It starts from an empty builder: the usual ones read settings files and environment
/// variables that mean other things here, log to standard output, and take twice as long to start.
/// </summary>
internal static class WebServer
{
    public static WebApplication Build(WebEdge edge)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => SetLimits(options, edge.Web));
        AddServices(builder.Services, edge);
        var application = builder.Build();
        foreach (var url in edge.Web.Urls.Split(';')) application.Urls.Add(url);
        Guard(application);
        application.MapPages();
        application.MapAssets();
        application.MapApi();
        application.MapHooks(edge.Hooks);
        return application;
    }

    private static void SetLimits(KestrelServerOptions options, WebOptions web)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = web.MaxBodyKilobytes * 1024L;
        // What goes beyond is refused by the server itself, without headers or a sentence.
        options.Limits.MaxRequestLineSize = 8 * AddressLength.Most;
        options.Limits.MaxConcurrentConnections = 1_000;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    private static void AddServices(IServiceCollection services, WebEdge edge)
    {
        services.AddLogging().AddSingleton<ILoggerFactory>(new PageLogging(edge.Logging)).AddSingleton<IHostLifetime, QuietLifetime>();
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(8));
        services.AddSingleton(edge)
            .AddSingleton(edge.Web)
            .AddSingleton<WebConversation>()
            .AddSingleton<RequestPace>()
            .AddSingleton<PasswordGate>()
            .AddSingleton(HostNames.Of(edge));
        services.AddRoutingCore();
        services.AddPages();
        services.AddApi();
    }

    // Headers come first, so that refusals have them too; the pace comes before anything that costs time.
    private static void Guard(WebApplication application)
    {
        application.Use(SecurityHeaders.AddAsync);
        application.Use(Failures.CatchAsync);
        application.Use(AddressLength.CheckAsync);
        application.Use(HeadRequests.RouteAsGetAsync);
        application.UseRouting();
        application.Use(HeadRequests.RestoreAsync);
        Use<RequestPace>(application);
        Use<HostNames>(application);
        Use<PasswordGate>(application);
    }

    private static void Use<TGuard>(WebApplication application)
        where TGuard : class, IGuard
    {
        var guard = application.Services.GetRequiredService<TGuard>();
        // A hook is called by a platform's servers, which sign what they send; its own check is all that counts there.
        application.Use(next => context => context.GetEndpoint()?.Metadata.GetMetadata<Webhook>() is null ? guard.PassAsync(context, next) : next(context));
    }
}
