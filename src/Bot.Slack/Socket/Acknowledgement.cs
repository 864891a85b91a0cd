namespace Bot.Slack.Socket;

/// <summary>Tells Slack that an envelope arrived.</summary>
internal sealed record Acknowledgement(string EnvelopeId);
