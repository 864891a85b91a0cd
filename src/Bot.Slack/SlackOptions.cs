using System.ComponentModel.DataAnnotations;
using Bot.Core.Conversation.Chat;

namespace Bot.Slack;

/// <summary>Settings of the Slack edge; bound from the section <c>Slack</c>.</summary>
/// <remarks>The tokens' format is never judged here: Slack decides what is a token.</remarks>
public sealed class SlackOptions
{
    /// <summary>The app-level token (scope connections:write), for Socket Mode. Together with <see cref="BotToken"/> it switches the edge on. Secret.</summary>
    [DataType(DataType.Password)]
    public string AppToken { get; init; } = "";

    /// <summary>
    /// The signing secret. Set it in place of <see cref="AppToken"/> to receive over HTTP, at the web page's addresses under
    /// /slack, instead of over Socket Mode. Secret.
    /// </summary>
    [DataType(DataType.Password)]
    public string SigningSecret { get; init; } = "";

    /// <summary>The bot token. Secret.</summary>
    [DataType(DataType.Password)]
    public string BotToken { get; init; } = "";

    /// <summary>Whether SlackNet connects or the built-in client. Default: SlackNet where the build has it.</summary>
    public ClientChoice Client { get; init; } = ClientChoice.Auto;

    /// <summary>Ids of the channels in which the bot answers; empty (the default) means every channel it is in. Direct messages always work.</summary>
    public IReadOnlyList<string> AllowedChannels { get; init; } = [];

    /// <summary>What is answered in channels. Default commands and mentions.</summary>
    public ChannelRule Rule { get; init; } = ChannelRule.CommandsAndMentions;

    /// <summary>Exceptions to <see cref="Rule"/>, each as channel id, "=", rule, such as "C0123=MentionsOnly". Default none.</summary>
    public IReadOnlyList<string> ChannelRules { get; init; } = [];

    /// <summary>Where the Web API is; https, or http on loopback. Default https://slack.com/api/.</summary>
    [RegularExpression(@"https://\S+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(/\S*)?", ErrorMessage = "an https address, or http on loopback")]
    public string ApiBaseUrl { get; init; } = "https://slack.com/api/";

    /// <summary>Least time in seconds between two messages in one channel; 0 to 60. Default 1, which is what Slack allows.</summary>
    [Range(0.0, 60.0)]
    public double SecondsBetweenPosts { get; init; } = 1;

    /// <summary>Events that may be waiting or in work at once; what comes beyond is left for Slack to deliver again. 10 to 1,000,000. Default 5,000.</summary>
    [Range(10, 1_000_000)]
    public int PendingEvents { get; init; } = 5_000;

    public bool IsOn => IsSet(BotToken) && (IsSet(AppToken) || IsHttp);

    /// <summary>Whether Slack delivers over HTTP.</summary>
    public bool IsHttp => IsSet(SigningSecret);

    /// <summary>The base address with a slash at its end.</summary>
    internal Uri Api => new(ApiBaseUrl.EndsWith('/') ? ApiBaseUrl : ApiBaseUrl + "/");

    /// <summary>The key of the token that is missing while the other is set; null otherwise.</summary>
    public string? MissingToken => (IsSet(AppToken) || IsHttp, IsSet(BotToken)) switch
    {
        (true, false) => "Slack:BotToken",
        (false, true) => "Slack:AppToken",
        _ => null,
    };

    /// <summary>Whether the bot may answer in a channel at all.</summary>
    public bool Allows(string channel) => AllowedChannels.Count == 0 || AllowedChannels.Contains(channel);

    private static bool IsSet(string secret) => !string.IsNullOrWhiteSpace(secret);
}
