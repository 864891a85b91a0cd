namespace Bot.Web.Hooks;

/// <summary>An address of the page's server that belongs to another edge, whose platform posts to it.</summary>
/// <param name="Path">Where; it begins with a slash.</param>
/// <param name="Take">Takes a request over and says at once what to answer; it verifies who sent it.</param>
public sealed record Webhook(string Path, Func<WebhookRequest, WebhookAnswer> Take);
