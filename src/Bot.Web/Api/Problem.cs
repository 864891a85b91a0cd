namespace Bot.Web.Api;

/// <summary>What went wrong, in the form of RFC 9457 (problem details).</summary>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">A plain sentence.</param>
public sealed record Problem(string Title, int Status, string Detail);
