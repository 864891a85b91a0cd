using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Slack.Http;

/// <summary>Tells whether a request comes from Slack, from its headers and raw body alone.</summary>
/// <remarks>https://docs.slack.dev/authentication/verifying-requests-from-slack: HMAC-SHA256 over "v0:timestamp:body".</remarks>
internal static class SlackSignature
{
    /// <summary>How far a request's time may be from ours, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Whether a request is signed with the secret and made just now.</summary>
    /// <param name="secret">The signing secret.</param>
    /// <param name="timestamp">The header X-Slack-Request-Timestamp: seconds since 1970.</param>
    /// <param name="signature">The header X-Slack-Signature.</param>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="now">The time.</param>
    public static bool IsValid(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        if (Math.Abs((double)seconds - now.ToUnixTimeSeconds()) > Window.TotalSeconds) return false;
        var given = Encoding.UTF8.GetBytes(signature ?? "");
        return CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(Of(secret, timestamp, body)));
    }

    /// <summary>The signature of a request, "v0=" and 64 lower-case hex digits.</summary>
    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"v0:{timestamp}:"));
        hash.AppendData(body);
        return $"v0={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
