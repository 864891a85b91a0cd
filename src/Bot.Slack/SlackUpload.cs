namespace Bot.Slack;

/// <summary>A text to be uploaded as a file.</summary>
/// <param name="FileName">With its ending.</param>
/// <param name="Title">What is shown above it.</param>
/// <param name="Content">The text; sent as UTF-8.</param>
/// <param name="Comment">The message that goes with it; escaped.</param>
public sealed record SlackUpload(string FileName, string Title, string Content, string? Comment = null);
