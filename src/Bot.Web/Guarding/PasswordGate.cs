using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Guarding;

/// <summary>
/// Asks for the password, where one is set, by HTTP's Basic authentication (RFC 7617): it works in every browser and for
/// every program, without a cookie. Health checks pass without it, and what the refusal itself looks like: a browser would
/// ask for the password once more for each of these files.
/// </summary>
internal sealed class PasswordGate(WebOptions options) : IGuard, IDisposable
{
    private const int TriesPerMinute = 20;

    private readonly byte[]? _wanted = string.IsNullOrEmpty(options.Password) ? null : Digest(options.Password);

    private readonly PartitionedRateLimiter<HttpContext> _failures = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = TriesPerMinute,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        if (_wanted is null || IsForAll(context.Request.Path)) return next(context);
        var given = PasswordIn(context.Request);
        // Once the tries are used up not even the right one is looked at, else guessing could go on.
        if (given is not null && _failures.GetStatistics(context) is { CurrentAvailablePermits: 0 })
            return Failures.SayAsync(context, StatusCodes.Status429TooManyRequests, "Too many wrong passwords. Please wait a minute.");
        if (given is not null && CryptographicOperations.FixedTimeEquals(Digest(given), _wanted)) return next(context);
        if (given is not null) _failures.AttemptAcquire(context).Dispose();
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Articles\", charset=\"UTF-8\"";
        return Failures.SayAsync(context, StatusCodes.Status401Unauthorized, "This page needs a password.");
    }

    public void Dispose() => _failures.Dispose();

    private static bool IsForAll(PathString path) => path.Value is "/healthz" or "/readyz" or "/favicon.ico" || path.StartsWithSegments("/assets");

    // Digests have one length, so that comparing takes the same time whatever the lengths of the passwords.
    private static byte[] Digest(string password) => SHA256.HashData(Encoding.UTF8.GetBytes(password));

    private static string? PasswordIn(HttpRequest request)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)) return null;
        if (!"Basic".Equals(header.Scheme, StringComparison.OrdinalIgnoreCase) || header.Parameter is not { } encoded) return null;
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length)) return null;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : pair[(colon + 1)..];
    }
}
