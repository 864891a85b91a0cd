using System.ComponentModel.DataAnnotations;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Settings;

namespace Bot.Discord;

/// <summary>Settings of the Discord edge; bound from the section <c>Discord</c>.</summary>
public sealed class DiscordOptions
{
    public const string DefaultApiBaseUrl = "https://discord.com/api/v10/";

    /// <summary>The bot's token; the edge is off while it is empty. Its form is never judged: Discord decides. Never logged.</summary>
    [DataType(DataType.Password)]
    public string Token { get; init; } = "";

    /// <summary>Whether Discord.Net connects or the built-in client. Default: Discord.Net where the build has it.</summary>
    public ClientChoice Client { get; init; } = ClientChoice.Auto;

    /// <summary>Whether to ask for the privileged message-content intent, without which <c>!topic</c> is not seen in channels. Default true.</summary>
    public bool MessageContent { get; init; } = true;

    /// <summary>Ids of the servers the bot answers in; empty, the default, means all.</summary>
    public IReadOnlyList<ulong> Servers { get; init; } = [];

    /// <summary>Ids of the channels the bot answers in, threads included; empty, the default, means all.</summary>
    public IReadOnlyList<ulong> Channels { get; init; } = [];

    /// <summary>What is answered in channels. Default commands and mentions.</summary>
    public ChannelRule Rule { get; init; } = ChannelRule.CommandsAndMentions;

    /// <summary>Exceptions to <see cref="Rule"/>, each as channel id, "=", rule, such as "123=MentionsOnly". Default none.</summary>
    public IReadOnlyList<string> ChannelRules { get; init; } = [];

    /// <summary>Id of the one server that gets the slash commands, at once; 0, the default, gives them to all servers.</summary>
    public ulong CommandServer { get; init; }

    /// <summary>Where Discord's REST interface is, with "/api/v10/". Https; http on loopback only.</summary>
    [PlatformAddress("https", "http")]
    public string ApiBaseUrl { get; init; } = DefaultApiBaseUrl;

    /// <summary>Where the gateway is, for tests and proxies; empty, the default, asks Discord. Wss; ws on loopback only.</summary>
    [PlatformAddress("wss", "ws")]
    public string GatewayUrl { get; init; } = "";

    /// <summary>The base address with a slash at its end; without it the version would be taken off.</summary>
    internal Uri Api => new(ApiBaseUrl.EndsWith('/') ? ApiBaseUrl : ApiBaseUrl + "/");

    /// <summary>Whether a token is set, so that the bot is to join Discord.</summary>
    public bool IsOn => Token.Trim().Length > 0;
}
