using Bot.Settings;
using Bot.Slack;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Edges;

/// <summary>Adds Slack to the host.</summary>
internal static class SlackRegistration
{
    /// <summary>Adds the edge when there are both tokens.</summary>
    public static void AddSlack(this IServiceCollection services, BotSettings settings)
    {
        if (settings.Slack.MissingToken is not null) services.AddHostedService<SlackMissingToken>();
        if (settings.Slack.IsOn) services.AddEdge<SlackService>(SlackEdge.Name);
    }
}
