using System.Net;

namespace Bot.SlackNet.Client;

/// <summary>Reports what SlackNet misreads: a 429 without Retry-After, on which it fails, and what a proxy says, which it takes for success.</summary>
internal sealed class AnswerHandler(TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var isLimit = response.StatusCode == HttpStatusCode.TooManyRequests;
        var isOfSlack = !response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType == "application/json";
        if (!isLimit && isOfSlack) return response;
        using (response)
        {
            if (!isOfSlack) throw new HttpRequestException(HttpRequestError.InvalidResponse);
            throw new LimitException(response.Headers.RetryAfter switch
            {
                { Delta: { } delta } => delta,
                { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
                _ => null,
            });
        }
    }
}
