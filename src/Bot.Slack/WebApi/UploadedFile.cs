namespace Bot.Slack.WebApi;

/// <summary>A file that completes an upload.</summary>
internal sealed record UploadedFile(string Id, string Title);
