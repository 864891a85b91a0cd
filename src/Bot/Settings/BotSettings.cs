using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Discord;
using Bot.DiscordNet;
using Bot.Metrics;
using Bot.Slack;
using Bot.SlackNet;
using Bot.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Bot.Settings;

/// <summary>All settings of the program, read once at start; each property is a section of its name unless it says otherwise.</summary>
internal sealed record BotSettings
{
    public required ArticlesOptions Articles { get; init; }

    public required ConversationOptions Conversation { get; init; }

    public required ChatOptions Chat { get; init; }

    public required DiscordOptions Discord { get; init; }

    public required RankingOptions Ranking { get; init; }

    public required QuotingOptions Quoting { get; init; }

    /// <summary>Each of its properties is a section of its own, such as <c>Analysis</c>.</summary>
    public required LibraryOptions Library { get; init; }

    public required WebOptions Web { get; init; }

    public required MetricsOptions Metrics { get; init; }

    public required DataOptions Data { get; init; }

    public required PrivacyOptions Privacy { get; init; }

    public required SlackOptions Slack { get; init; }

    /// <summary>Every wrong value; the setting concerned has its default.</summary>
    public required IReadOnlyList<SettingsProblem> Problems { get; init; }

    public static BotSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader();
        var web = reader.Read<WebOptions>(configuration.GetSection(nameof(Web)));
        var slack = reader.Read<SlackOptions>(configuration.GetSection(nameof(Slack)));
        var discord = reader.Read<DiscordOptions>(configuration.GetSection(nameof(Discord)));
        return new BotSettings
        {
            Articles = reader.Read<ArticlesOptions>(configuration.GetSection(nameof(Articles))),
            Conversation = reader.Read<ConversationOptions>(configuration.GetSection(nameof(Conversation))),
            Chat = reader.Read<ChatOptions>(configuration.GetSection(nameof(Chat))),
            Discord = discord,
            Ranking = reader.Read<RankingOptions>(configuration.GetSection(nameof(Ranking))),
            Quoting = reader.Read<QuotingOptions>(configuration.GetSection(nameof(Quoting))),
            Library = reader.Read<LibraryOptions>(configuration),
            Web = web,
            Metrics = reader.Read<MetricsOptions>(configuration.GetSection(nameof(Metrics))),
            Data = reader.Read<DataOptions>(configuration.GetSection(nameof(Data))),
            Privacy = reader.Read<PrivacyOptions>(configuration.GetSection(nameof(Privacy))),
            Slack = slack,
            Problems =
            [
                .. reader.Problems, .. RuleProblems(nameof(Discord), discord.ChannelRules), .. RuleProblems(nameof(Slack), slack.ChannelRules),
                .. ClientProblems(nameof(Discord), discord.Client, DiscordNetLibrary.Name), .. ClientProblems(nameof(Slack), slack.Client, SlackNetLibrary.Name),
                .. LogLevelProblems(configuration), .. WebProblems(web),
            ],
        };
    }

    private static IEnumerable<SettingsProblem> WebProblems(WebOptions web) => web.IsOpenToAll
        ? [new SettingsProblem($"{nameof(Web)}:{nameof(web.Urls)}", web.Urls, $"a loopback address such as http://127.0.0.1:5080, or any address once {nameof(Web)}:{nameof(web.Password)} is set")]
        : [];

    private static IEnumerable<SettingsProblem> RuleProblems(string section, IEnumerable<string> exceptions) =>
        ChannelRules.Unreadable(exceptions).Select(exception => new SettingsProblem(
            $"{section}:ChannelRules", exception, $"a channel's id, =, and one of {string.Join(", ", Enum.GetNames<ChannelRule>())}"));

    private static IEnumerable<SettingsProblem> ClientProblems(string section, ClientChoice choice, string? library) =>
        choice == ClientChoice.Library && library is null
            ? [new SettingsProblem($"{section}:Client", nameof(ClientChoice.Library), "Auto or Builtin, for this build is without the library")]
            : [];

    // The logging package reads these itself, and would throw in the middle of the first log line.
    private static IEnumerable<SettingsProblem> LogLevelProblems(IConfiguration configuration) =>
        from level in configuration.GetSection("Logging:LogLevel").GetChildren()
        where level.Value is not null && !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _)
        select new SettingsProblem(level.Path, level.Value, $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
}
