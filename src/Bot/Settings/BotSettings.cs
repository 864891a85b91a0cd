using Bot.Core.Conversation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Bot.Settings;

/// <summary>All settings of the program, read once at start.</summary>
/// <param name="Articles">Section <c>Articles</c>.</param>
/// <param name="Conversation">Section <c>Conversation</c>.</param>
/// <param name="Library">Each of its properties is a section of its own, such as <c>Analysis</c>.</param>
/// <param name="Problems">Every wrong value; the setting concerned has its default.</param>
internal sealed record BotSettings(
    ArticlesOptions Articles, ConversationOptions Conversation, LibraryOptions Library, IReadOnlyList<SettingsProblem> Problems)
{
    public static BotSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader();
        var articles = reader.Read<ArticlesOptions>(configuration.GetSection("Articles"));
        var conversation = reader.Read<ConversationOptions>(configuration.GetSection("Conversation"));
        var library = reader.Read<LibraryOptions>(configuration);
        return new BotSettings(articles, conversation, library, [.. reader.Problems, .. LogLevelProblems(configuration)]);
    }

    // The logging package reads these itself, and would throw in the middle of the first log line.
    private static IEnumerable<SettingsProblem> LogLevelProblems(IConfiguration configuration) =>
        from level in configuration.GetSection("Logging:LogLevel").GetChildren()
        where level.Value is not null && !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _)
        select new SettingsProblem(level.Path, level.Value, $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}");
}
