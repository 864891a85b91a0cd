using Bot.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Web.Guarding;

/// <summary>Refuses addresses that are longer than any that the page makes.</summary>
internal static class AddressLength
{
    /// <summary>Most bytes of path and query: the longest question in an address is 36,000; longer ones are posted.</summary>
    public const int Most = 40 * 1024;

    public static Task CheckAsync(HttpContext context, RequestDelegate next) =>
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length <= Most
            ? next(context)
            : Failures.SayAsync(context, StatusCodes.Status414UriTooLong, "That is too long for an address. Questions of any length can be typed into the page, or posted.");
}
