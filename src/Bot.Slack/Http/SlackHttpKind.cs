namespace Bot.Slack.Http;

/// <summary>What Slack sends to an address.</summary>
public enum SlackHttpKind
{
    /// <summary>The Events API.</summary>
    Events,

    /// <summary>Slash commands.</summary>
    Commands,

    /// <summary>Clicks, shortcuts and forms.</summary>
    Interactivity,
}
