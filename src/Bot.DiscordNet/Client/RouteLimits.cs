using System.Globalization;
using Bot.Discord.Rest;
using Discord.Net.Rest;

namespace Bot.DiscordNet.Client;

/// <summary>
/// Discord's rate limits for all shards together. Discord.Net forgets the requests under way when it reads how many are left, and so
/// sends too many; it is therefore not told of limits.
/// </summary>
internal sealed class RouteLimits(TimeProvider clock)
{
    private const string Prefix = "X-RateLimit-";

    private readonly RateLimits limits = new(clock);

    /// <summary>Waits until a request may be sent.</summary>
    /// <param name="method">GET, POST and so on.</param>
    /// <param name="endpoint">The path below the base address.</param>
    /// <returns>The request as the limits know it; null when it is to be left out.</returns>
    public async Task<RestRequest?> WaitAsync(string method, string endpoint, CancellationToken cancellation)
    {
        var parts = endpoint.Split('?')[0].Split('/');
        var isToken = parts[0] is "interactions" or "webhooks";
        var major = parts.ElementAtOrDefault(isToken ? 2 : 1) ?? "";
        var route = string.Join('/', parts.Select(part => part == major || part.All(char.IsAsciiDigit) ? ":id" : part));
        var request = new RestRequest(new HttpMethod(method), route, major, endpoint) { IsOutsideGlobalLimit = isToken, IsDispensable = parts[^1] == "typing" };
        return await limits.WaitAsync(request, cancellation).ConfigureAwait(false) ? request : null;
    }

    /// <summary>Takes over what an answer says of the limits, and takes it out of the answer.</summary>
    public void Learn(RestRequest request, RestResponse response)
    {
        using var carrier = new HttpResponseMessage();
        foreach (var name in response.Headers.Keys.Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            carrier.Headers.TryAddWithoutValidation(name, response.Headers[name]);
            response.Headers.Remove(name);
        }

        limits.Learn(request, carrier.Headers);
    }

    public void LearnNothing(RestRequest request) => limits.LearnNothing(request, wasAnswered: false);

    /// <summary>Obeys a 429.</summary>
    /// <param name="body">What it says; not Discord's when a proxy says it.</param>
    public void Block(RestRequest request, RestResponse response, string body)
    {
        var error = RestFailure.Read(body);
        var header = response.Headers.GetValueOrDefault("Retry-After");
        var seconds = error?.RetryAfter ?? (double.TryParse(header, NumberStyles.Float, CultureInfo.InvariantCulture, out var stated) ? stated : 5);
        limits.Block(request, TimeSpan.FromSeconds(seconds), error is null || error.Global || response.Headers.ContainsKey(Prefix + "Global"));
    }
}
