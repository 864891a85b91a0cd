using System.Collections.Immutable;

namespace Bot.Slack;

/// <summary>Settings of the Slack edge; bound from the section <c>Slack</c>.</summary>
/// <remarks>The tokens' format is never judged here: Slack decides what is a token.</remarks>
public sealed class SlackOptions
{
    public static readonly Uri DefaultApiBaseUrl = new("https://slack.com/api/");

    /// <summary>The app-level token (scope connections:write). Together with <see cref="BotToken"/> it switches the edge on. Secret.</summary>
    public string AppToken { get; init; } = "";

    /// <summary>The bot token. Secret.</summary>
    public string BotToken { get; init; } = "";

    /// <summary>Ids of the channels in which the bot answers; empty (the default) means every channel it is in. Direct messages always work.</summary>
    public string[] AllowedChannels { get; init; } = [];

    /// <summary>Where the Web API is; https, or http on loopback. Default https://slack.com/api/.</summary>
    public string ApiBaseUrl { get; init; } = DefaultApiBaseUrl.AbsoluteUri;

    /// <summary>Least time in seconds between two messages in one channel; 0 to 60. Default 1, which is what Slack allows.</summary>
    public double SecondsBetweenPosts { get; init; } = 1;

    public bool IsOn => AppToken.Length > 0 && BotToken.Length > 0;

    /// <summary>The base address with a slash at its end.</summary>
    internal Uri Api => new(ApiBaseUrl.EndsWith('/') ? ApiBaseUrl : ApiBaseUrl + "/");

    /// <summary>One sentence for each setting that is wrong; it names the key and what is allowed, never the value of a token.</summary>
    public ImmutableArray<string> Problems()
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        if (AppToken.Length > 0 && BotToken.Length == 0)
            problems.Add("Slack:BotToken is missing: Slack:AppToken is set, and the bot needs both (or neither, to leave Slack off).");
        if (BotToken.Length > 0 && AppToken.Length == 0)
            problems.Add("Slack:AppToken is missing: Slack:BotToken is set, and the bot needs both (or neither, to leave Slack off).");
        if (!Uri.TryCreate(ApiBaseUrl, UriKind.Absolute, out var api) || !TransportRule.Allows(api))
            problems.Add("Slack:ApiBaseUrl must be an https address (http is allowed on loopback).");
        if (SecondsBetweenPosts is not (>= 0 and <= 60))
            problems.Add("Slack:SecondsBetweenPosts must be 0 to 60.");
        return problems.ToImmutable();
    }
}
