using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Core.Conversation.Memory;
using Bot.Core.Conversation.Previews;
using Bot.Discord.Rendering;
using Bot.Edges;
using Bot.Logging;
using Bot.Metrics;
using Bot.Serving;
using Bot.Settings;
using Bot.Slack.Rendering;
using Bot.Terminal;
using Bot.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spectre.Console;

namespace Bot;

/// <summary>Puts the program together.</summary>
internal static class BotServices
{
    /// <summary>What commands and edges share.</summary>
    public static void AddBot(this IServiceCollection services, BotSettings settings, Surroundings surroundings)
    {
        services
            .AddSingleton(settings)
            .AddSingleton(settings.Articles)
            .AddSingleton(settings.Conversation)
            .AddSingleton(settings.Ranking)
            .AddSingleton(settings.Quoting)
            .AddSingleton(settings.Library)
            .AddSingleton(settings.Web)
            .AddSingleton(settings.Data)
            .AddSingleton(settings.Privacy)
            .AddSingleton(surroundings)
            .AddSingleton(ArticlesFolder.Of(settings.Articles, surroundings))
            .AddSingleton(surroundings.Streams)
            .AddSingleton(surroundings.Clock)
            .AddSingleton<AnswerFinder>()
            .AddSingleton<ConversationMeter>()
            .AddSingleton<QuestionLog>()
            .AddSingleton<Responder>()
            .AddSingleton<Answerer>()
            .AddSingleton<FolderReader>()
            .AddSingleton<IndexFile>()
            .AddSingleton<IndexingBar>()
            .AddSingleton<LibraryLoader>();
        services.AddDiscordClient(settings);
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }

    /// <summary>The folder's service and the edges that are switched on.</summary>
    public static void AddEdges(this IServiceCollection services, BotSettings settings, Surroundings surroundings)
    {
        services
            .AddSingleton<EdgeStates>()
            .AddSingleton<LibraryHolder>()
            .AddSingleton<ILibrarySource>(provider => provider.GetRequiredService<LibraryHolder>())
            .AddSingleton<FolderWatcher>()
            .AddSingleton(settings.Metrics)
            .AddScoped<Errand>()
            .AddHostedService<MetricsService>()
            .AddHostedService<LibraryService>();
        services.AddSingleton<IFeedbackLog, FeedbackFile>();
        if (settings.Web.Enabled) services.AddWeb(surroundings.Streams);
        services.AddTerminal(surroundings.Streams);
        services.AddDiscordEdge(settings);
        services.AddSlack(settings);
    }

    /// <summary>Logs to standard error: warnings while a person types or waits for one answer, also news when run as a service.</summary>
    public static void AddLines(this ILoggingBuilder logging, IConfiguration configuration, StandardStreams streams, bool isQuiet) => logging
        .ClearProviders()
        .SetMinimumLevel(isQuiet ? LogLevel.Warning : LogLevel.Information)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddConfiguration(configuration.GetSection("Logging"))
        .AddProvider(new LineLoggerProvider(streams.Error));

    // Standard output carries answers only, so the address is printed beside the log.
    private static void AddWeb(this IServiceCollection services, StandardStreams streams) => services
        .AddSingleton<WebEdge>()
        .AddSingleton<IReplyPreview, DiscordPreview>()
        .AddSingleton<IReplyPreview, SlackPreview>()
        .AddSingleton(new WebAnnouncement(line => streams.Error.WriteLine(line)))
        .AddEdge<WebService>("web", isChatPlatform: false);

    private static void AddTerminal(this IServiceCollection services, StandardStreams streams)
    {
        services.AddEdge<TerminalService>(EdgeStates.TerminalName, isChatPlatform: false);
        if (!streams.IsInteractive)
        {
            services.AddSingleton<ITerminalSession, PlainSession>();
            return;
        }

        services
            .AddSingleton<ITerminalSession, InteractiveSession>()
            .AddSingleton<IKeySource, ConsoleKeys>()
            .AddSingleton<LineEditor>()
            .AddSingleton<ReplyDrawing>()
            .AddSingleton(AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = streams.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = streams.HasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(streams.Output),
            }));
    }
}
