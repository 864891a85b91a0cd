namespace Bot.Web.Hooks;

/// <summary>A request as it arrived.</summary>
/// <param name="Header">The value of a header; null when it is missing or given twice.</param>
/// <param name="Body">The body, byte for byte.</param>
public sealed record WebhookRequest(Func<string, string?> Header, ReadOnlyMemory<byte> Body);
