namespace Bot.Discord.Rest;

/// <summary>A request to Discord's REST interface.</summary>
/// <param name="Method">GET, POST, PUT, PATCH or DELETE.</param>
/// <param name="Route">The path without ids; with <paramref name="Major"/> it decides which rate limit counts.</param>
/// <param name="Major">The id that has limits of its own: a channel, a server, or an interaction's token.</param>
/// <param name="Path">The path below the base address.</param>
/// <param name="Content">Makes the body, anew for each attempt; null for none.</param>
internal sealed record RestRequest(HttpMethod Method, string Route, string Major, string Path, Func<HttpContent>? Content = null)
{
    /// <summary>Answers to interactions do not count against the 50 requests a second of a bot.</summary>
    public bool IsOutsideGlobalLimit { get; init; }

    /// <summary>Whether "already answered" means that an earlier attempt arrived after all.</summary>
    public bool IsFirstAnswer { get; init; }

    /// <summary>Whether a second attempt would do it twice; then it is repeated only where the first surely did nothing.</summary>
    public bool IsOnce { get; init; }

    /// <summary>
    /// Whether it is left out when it would have to wait, or when half of what a second allows is used up: showing that an answer
    /// is slow must not take the room of the answers, or they would get slower still.
    /// </summary>
    public bool IsDispensable { get; init; }

    /// <summary>How often the request is repeated when Discord cannot be reached or fails.</summary>
    public int Retries { get; init; } = 4;
}
