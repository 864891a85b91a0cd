namespace Bot.Slack.Http;

/// <summary>What a request is answered with, at once.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The body, plain text; usually empty.</param>
public sealed record SlackHttpAnswer(int Status, string Text = "")
{
    public static SlackHttpAnswer Taken { get; } = new(200);
}
