namespace Bot.Slack.WebApi;

/// <summary>One attempt at a method of the Web API.</summary>
internal interface IApiCall
{
    /// <summary>Sends the call once; never throws but for <paramref name="cancellation"/>.</summary>
    Task<ApiOutcome> TryAsync(ApiMethod method, ApiForm form, CancellationToken cancellation);
}
