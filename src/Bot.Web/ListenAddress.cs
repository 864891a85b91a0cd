using System.Net;
using Microsoft.AspNetCore.Http;

namespace Bot.Web;

/// <summary>An address to listen at.</summary>
/// <param name="Host">An IP address, "localhost", or a name that stands for all addresses of the machine.</param>
/// <param name="Port">0 lets the system choose.</param>
internal sealed record ListenAddress(string Host, int Port)
{
    public const string Allowed = "one or more addresses such as http://127.0.0.1:5080, separated by semicolons";

    private const string Pattern = @"http://(?:\[[0-9A-Fa-f:.]+\]|[^\s:/;?#\[\]]+)(?::\d{1,5})?/?";

    public const string ListPattern = $"^{Pattern}(?:;{Pattern})*$";

    /// <summary>Whether only this machine can connect.</summary>
    public bool IsLoopback =>
        Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Reads the addresses of <see cref="WebOptions.Urls"/>.</summary>
    public static IReadOnlyList<ListenAddress> ReadAll(string urls) =>
    [
        .. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(url => BindingAddress.Parse(url)).Select(address => new ListenAddress(address.Host, address.Port)),
    ];
}
