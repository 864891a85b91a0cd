using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Discord;
using Bot.Discord.Edge;
using Bot.Discord.Port;
using Bot.DiscordNet;
using Bot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Edges;

/// <summary>Adds Discord to the host.</summary>
internal static class DiscordRegistration
{
    private const string Name = "discord";

    /// <summary>What both the edge and the commands about it need.</summary>
    public static void AddDiscordClient(this IServiceCollection services, BotSettings settings) => services
        .AddSingleton(settings.Discord)
        .AddSingleton(new DiscordTimings { DeferAfter = TimeSpan.FromMilliseconds(settings.Chat.SlowMilliseconds) })
        .AddSingleton<DiscordAccount>()
        .AddSingleton(provider => provider.ClientOf(settings.Discord))
        .AddKeyedSingleton(Name, (provider, _) => new PlatformConnection(Name, provider.GetRequiredService<ConversationMeter>()));

    /// <summary>Adds the edge when there is a token.</summary>
    public static void AddDiscordEdge(this IServiceCollection services, BotSettings settings)
    {
        if (!settings.Discord.IsOn) return;
        services.AddSingleton(new Edge(Name));
        services.AddSingleton<IPlatformConnection>(provider => provider.GetRequiredKeyedService<PlatformConnection>(Name));
        services.AddSingleton<IHostedService>(provider => new EdgeService(
            Name, provider.EdgeOf(settings).RunAsync, provider.GetRequiredService<EdgeStates>(), provider.GetRequiredService<ILogger<EdgeService>>()));
    }

    private static IDiscordClient ClientOf(this IServiceProvider provider, DiscordOptions options)
    {
        var loggers = provider.GetRequiredService<ILoggerFactory>();
        var state = provider.GetRequiredKeyedService<PlatformConnection>(Name);
        var library = options.Client == ClientChoice.Builtin ? null : DiscordNetLibrary.CreateClient(
            options, provider.GetRequiredService<DiscordTimings>(), provider.GetRequiredService<TimeProvider>(),
            loggers.CreateLogger(typeof(DiscordNetLibrary)), state);
        ClientLog.Serves(loggers, "Discord", library is null ? null : DiscordNetLibrary.Name);
        return library ?? ActivatorUtilities.CreateInstance<DiscordClient>(provider, state);
    }

    private static DiscordEdge EdgeOf(this IServiceProvider provider, BotSettings settings)
    {
        var clock = provider.GetRequiredService<TimeProvider>();
        var source = provider.GetRequiredService<ILibrarySource>();
        var desk = new ChatDesk(provider.GetRequiredService<Responder>(), LibraryAsync, settings.Chat, clock, provider.GetRequiredService<ConversationMeter>());
        return new DiscordEdge(
            provider.GetRequiredService<IDiscordClient>(), desk, new FeedbackDesk(provider.GetRequiredService<IFeedbackLog>(), clock), LibraryAsync, settings.Conversation.Prefix, settings.Discord,
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<DiscordTimings>(), clock, provider.GetRequiredService<ILogger<DiscordEdge>>());

        async ValueTask<Library> LibraryAsync(CancellationToken cancellation)
        {
            await source.WaitAsync(cancellation);
            return source.Current;
        }
    }
}
