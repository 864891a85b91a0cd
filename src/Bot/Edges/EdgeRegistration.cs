using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Edges;

/// <summary>Adds edges to the host.</summary>
internal static class EdgeRegistration
{
    /// <summary>
    /// Adds an edge that is switched on. Its service gets <see cref="Core.Conversation.ILibrarySource"/> and
    /// <see cref="Core.Conversation.Responder"/> injected and needs nothing else of this project.
    /// </summary>
    public static IServiceCollection AddEdge<TService>(this IServiceCollection services, string name, bool isChatPlatform = true)
        where TService : class, IHostedService =>
        services.AddSingleton(new Edge(name, isChatPlatform)).AddHostedService<TService>();
}
