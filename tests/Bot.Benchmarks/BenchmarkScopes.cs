using Bot.Core.Conversation.Chat;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks;

/// <summary>The scopes of events, as the host makes them.</summary>
internal static class BenchmarkScopes
{
    public static IServiceScopeFactory Make() => new ServiceCollection().AddSingleton(TimeProvider.System).AddScoped<Errand>()
        .BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
}
