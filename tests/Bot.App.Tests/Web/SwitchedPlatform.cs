using Bot.Core.Conversation.Chat;

namespace Bot.App.Tests.Web;

/// <summary>A chat platform whose connection a test switches.</summary>
internal sealed class SwitchedPlatform : IPlatformConnection
{
    public string Platform => "semaphore";

    public bool IsConnected { get; set; }
}
