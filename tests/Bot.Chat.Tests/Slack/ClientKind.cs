namespace Bot.Chat.Tests.Slack;

/// <summary>The clients behind the port; every test of the port runs for each of them.</summary>
public enum ClientKind
{
    /// <summary>The one on the base class library alone.</summary>
    Own,

    /// <summary>The one on SlackNet.</summary>
    SlackNet,
}
