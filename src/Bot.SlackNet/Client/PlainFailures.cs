using SlackNet;
using SlackNet.WebApi;

namespace Bot.SlackNet.Client;

/// <summary>Turns every failure into an error of Slack, the only kind that SlackNet reports at once instead of trying again unseen.</summary>
internal sealed class PlainFailures(IHttp inner) : IHttp
{
    public async Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.Execute<T>(requestMessage, cancellationToken).ConfigureAwait(false);
        }
        catch (LimitException)
        {
            throw new SlackException(new ErrorResponse { Error = "ratelimited" });
        }
        catch (Exception exception) when (exception is not (SlackException or OperationCanceledException))
        {
            throw new SlackException(new ErrorResponse { Error = exception is HttpRequestException { HttpRequestError: var error } ? error.ToString() : exception.GetType().Name });
        }
    }
}
