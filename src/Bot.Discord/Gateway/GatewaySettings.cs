namespace Bot.Discord.Gateway;

/// <summary>How sessions are started.</summary>
/// <param name="Url">Where.</param>
/// <param name="IsUrlFixed">Whether resumes go there too, as through a proxy, rather than where READY says.</param>
/// <param name="Token">The bot's token.</param>
/// <param name="Intents">What to be told.</param>
internal sealed record GatewaySettings(string Url, bool IsUrlFixed, string Token, int Intents)
{
    // A record prints its members, and this one is a secret.
    public override string ToString() => Url;
}
