namespace Bot.Slack.Events;

/// <summary>Somebody looks at the app's Home tab.</summary>
public sealed record HomeOpened : SlackEvent;
