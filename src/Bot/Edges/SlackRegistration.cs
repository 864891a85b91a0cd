using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Settings;
using Bot.Slack;
using Bot.Slack.Http;
using Bot.Web.Hooks;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Edges;

/// <summary>Adds Slack to the host.</summary>
internal static class SlackRegistration
{
    /// <summary>Adds the edge when there are both tokens.</summary>
    public static void AddSlack(this IServiceCollection services, BotSettings settings)
    {
        if (settings.Slack.MissingToken is not null) services.AddHostedService<SlackMissingToken>();
        if (!settings.Slack.IsOn) return;
        services
            .AddSingleton(settings.Slack)
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<SlackHttpReceiver>(provider, provider.GetRequiredKeyedService<PlatformConnection>(SlackEdge.Name)))
            .AddKeyedSingleton(SlackEdge.Name, (provider, _) => new PlatformConnection(SlackEdge.Name, provider.GetRequiredService<ConversationMeter>()))
            .AddSingleton<IPlatformConnection>(provider => provider.GetRequiredKeyedService<PlatformConnection>(SlackEdge.Name))
            .AddEdge<SlackService>(SlackEdge.Name);
        if (!settings.Slack.IsHttp) return;
        foreach (var kind in Enum.GetValues<SlackHttpKind>()) services.AddSingleton(provider => HookOf(provider.GetRequiredService<SlackHttpReceiver>(), kind));
    }

    private static Webhook HookOf(SlackHttpReceiver receiver, SlackHttpKind kind) => new($"/slack/{kind.ToString().ToLowerInvariant()}", request =>
    {
        var answer = receiver.Take(new SlackHttpRequest(
            kind, request.Header("X-Slack-Request-Timestamp"), request.Header("X-Slack-Signature"), request.Header("Content-Type"), request.Body));
        return new WebhookAnswer(answer.Status, answer.Text);
    });
}
