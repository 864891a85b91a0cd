namespace Bot.Testing.Slack;

/// <summary>Something that goes wrong with a call.</summary>
/// <param name="Kind">What.</param>
/// <param name="Status">The status code, for <see cref="FaultKind.Status"/>.</param>
/// <param name="Error">Slack's error code, for <see cref="FaultKind.Refusal"/>.</param>
/// <param name="RetryAfter">The header of that name; null to leave it out.</param>
public sealed record FakeFault(FaultKind Kind, int Status = 0, string? Error = null, string? RetryAfter = null)
{
    public static FakeFault Refusal(string error) => new(FaultKind.Refusal, Error: error);

    public static FakeFault OfStatus(int status) => new(FaultKind.Status, status);

    public static FakeFault RateLimit(string? retryAfter) => new(FaultKind.Status, 429, RetryAfter: retryAfter);
}
