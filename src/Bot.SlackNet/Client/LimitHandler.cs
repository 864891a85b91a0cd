using System.Net;

namespace Bot.SlackNet.Client;

/// <summary>Reports a 429 itself: SlackNet fails on one without Retry-After.</summary>
internal sealed class LimitHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.TooManyRequests) return response;
        using (response)
        {
            throw new LimitException(response.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
                _ => null,
            });
        }
    }
}
