namespace Bot.Slack;

/// <summary>Which addresses a token or a conversation may travel to.</summary>
internal static class TransportRule
{
    /// <summary>Encrypted ones, and on loopback any.</summary>
    public static bool Allows(Uri address) => address.Scheme switch
    {
        "https" or "wss" => true,
        "http" or "ws" => address.IsLoopback,
        _ => false,
    };
}
