namespace Bot.Slack.Http;

/// <summary>A request as it arrived, nothing of it parsed.</summary>
/// <param name="Kind">Which of the three addresses it came to.</param>
/// <param name="Timestamp">The header X-Slack-Request-Timestamp, or null.</param>
/// <param name="Signature">The header X-Slack-Signature, or null.</param>
/// <param name="ContentType">The header Content-Type, or null.</param>
/// <param name="Body">The body, byte for byte.</param>
public sealed record SlackHttpRequest(SlackHttpKind Kind, string? Timestamp, string? Signature, string? ContentType, ReadOnlyMemory<byte> Body);
