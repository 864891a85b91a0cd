using Bot.Core.Conversation.Chat;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests;

/// <summary>Makes the scopes of events, as the host does, and keeps what was made.</summary>
/// <param name="clock">The bot's.</param>
/// <param name="changed">Called when a scope has ended.</param>
internal sealed class KeptScopes(TimeProvider clock, Action changed) : IServiceScopeFactory, IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton(clock).AddScoped<Errand>()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });

    private readonly Lock gate = new();
    private readonly List<KeptScope> made = [];

    /// <summary>Scopes whose events are being handled.</summary>
    public IReadOnlyList<KeptScope> Open
    {
        get
        {
            lock (gate) return made.FindAll(scope => scope.IsOpen);
        }
    }

    public IServiceScope CreateScope()
    {
        var scope = new KeptScope(services.CreateScope(), changed);
        lock (gate) made.Add(scope);
        return scope;
    }

    public void Dispose() => services.Dispose();
}
