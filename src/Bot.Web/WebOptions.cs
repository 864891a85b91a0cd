using System.ComponentModel.DataAnnotations;

namespace Bot.Web;

/// <summary>Settings of the web page; bound from the section <c>Web</c>, which <see cref="Core.Conversation.ReaderOptions"/> shares.</summary>
public sealed class WebOptions
{
    /// <summary>Whether the page is served. Default true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Addresses to listen at, separated by semicolons; http only, a proxy in front adds TLS. Default
    /// "http://127.0.0.1:5080". Any that is not a loopback address needs <see cref="Password"/>.
    /// </summary>
    [RegularExpression(ListenAddress.ListPattern, ErrorMessage = ListenAddress.Allowed)]
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>What a visitor has to type, with any user name; null or empty lets everybody in.</summary>
    [DataType(DataType.Password)]
    public string? Password { get; init; }

    /// <summary>Requests one address may send each second over time; 1 to 100,000. Default 50.</summary>
    [Range(1, 100_000)]
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Longest request body, in kilobytes of 1,024 bytes; 16 to 10,240. Default 512.</summary>
    [Range(16, 10_240)]
    public int MaxBodyKilobytes { get; init; } = 512;

    /// <summary>Whether anybody else than this machine is to reach the page without a password; the program refuses to start then.</summary>
    public bool IsOpenToAll => Enabled && string.IsNullOrEmpty(Password) && !ListenAddress.ReadAll(Urls).All(address => address.IsLoopback);
}
