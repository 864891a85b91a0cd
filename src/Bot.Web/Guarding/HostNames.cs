using System.Net;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Guarding;

/// <summary>
/// Without a password only the names that the operator knows reach the page: otherwise any web page could point a name of
/// its own at 127.0.0.1 and read the articles through a visitor's browser (DNS rebinding).
/// </summary>
/// <param name="names">Names that are served besides loopback addresses; null serves every name.</param>
internal sealed class HostNames(IReadOnlySet<string>? names) : IGuard
{
    /// <summary>What the settings allow.</summary>
    public static HostNames Of(WebEdge edge) => string.IsNullOrEmpty(edge.Web.Password)
        ? new HostNames(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "localhost", edge.Library.Web.PublicUrl?.Host ?? "localhost" })
        : new HostNames(null);

    public Task PassAsync(HttpContext context, RequestDelegate next) => IsKnown(context.Request.Host)
        ? next(context)
        : Failures.SayAsync(context, StatusCodes.Status421MisdirectedRequest, "This page is not served under that name.");

    private bool IsKnown(HostString host) =>
        names is null || names.Contains(host.Host) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
