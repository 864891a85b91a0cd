using Bot.Core.Conversation.Chat;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Chat.Tests;

/// <summary>The scope of one event.</summary>
internal sealed class KeptScope(IServiceScope inner, Action changed) : IServiceScope
{
    private volatile bool isOver;

    public bool IsOpen => !isOver;

    public Errand Errand => ServiceProvider.GetRequiredService<Errand>();

    public IServiceProvider ServiceProvider => inner.ServiceProvider;

    public void Dispose()
    {
        inner.Dispose();
        isOver = true;
        changed();
    }
}
