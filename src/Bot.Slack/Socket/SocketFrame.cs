using System.Text.Json;
using Bot.Slack.Envelopes;

namespace Bot.Slack.Socket;

/// <summary>A message of Socket Mode, taken apart.</summary>
/// <param name="Kind">"hello", "disconnect", or what the envelope holds.</param>
/// <param name="EnvelopeId">What an acknowledgement names; null where none is expected.</param>
/// <param name="Reason">Why Slack asks to leave, for "disconnect".</param>
/// <param name="Payload">What the envelope holds; undefined when nothing.</param>
internal readonly record struct SocketFrame(string Kind, string? EnvelopeId, string? Reason, JsonElement Payload)
{
    /// <summary>Takes a text message apart; null when it is no JSON object with a type.</summary>
    public static SocketFrame? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.Text("type") is { } kind
                ? new SocketFrame(kind, root.Text("envelope_id"), root.Text("reason"), root.Field("payload")?.Clone() ?? default)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
