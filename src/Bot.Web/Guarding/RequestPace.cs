using System.Net;
using System.Threading.RateLimiting;
using Bot.Web.Pages;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Guarding;

/// <summary>Keeps one address from sending more requests than the settings allow, with room for short bursts.</summary>
internal sealed class RequestPace(WebOptions options) : IGuard, IDisposable
{
    private const int BurstSeconds = 4;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RequestsPerSecond * BurstSeconds,
            TokensPerPeriod = Math.Max(1, options.RequestsPerSecond / 5),
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(200),
            QueueLimit = 0,
        }));

    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        using var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired) return next(context);
        context.Response.Headers.RetryAfter = "1";
        return Failures.SayAsync(context, StatusCodes.Status429TooManyRequests, "That was too many requests at once. Please wait a moment.");
    }

    public void Dispose() => _limiter.Dispose();
}
