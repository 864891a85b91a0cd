namespace Bot.Web.Hooks;

/// <summary>What a request is answered with.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body, plain text.</param>
public sealed record WebhookAnswer(int Status, string Text);
