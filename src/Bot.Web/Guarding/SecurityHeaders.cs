using Microsoft.AspNetCore.Http;

namespace Bot.Web.Guarding;

/// <summary>
/// Puts the same security headers on every response, errors and refusals included. Only what the server refuses before it
/// is a request (a NUL in the path, say) goes out without them, and without a body that they could protect.
/// </summary>
internal static class SecurityHeaders
{
    // Scripts, styles and pictures come from this server alone, nothing is inline, and nobody may frame the page.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // What is asked and quoted stays out of shared caches; files with a hash in their name say otherwise themselves.
        headers.CacheControl = "no-cache, private";
        return next(context);
    }
}
