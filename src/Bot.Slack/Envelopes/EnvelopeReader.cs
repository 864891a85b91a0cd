using System.Text.Json;
using Bot.Slack.Events;

namespace Bot.Slack.Envelopes;

/// <summary>
/// Makes an event of a payload. Knows nothing of sockets: HTTP mode delivers the same payloads as request bodies.
/// </summary>
internal static class EnvelopeReader
{
    /// <summary>The event in a payload; null for what this app has no use for, which is acknowledged all the same.</summary>
    /// <param name="kind">"events_api", "interactive" or "slash_commands"; anything else is unknown.</param>
    /// <param name="payload">The payload as Slack documents it for that kind.</param>
    public static SlackEvent? Read(string kind, JsonElement payload) => kind switch
    {
        "events_api" => EventReader.Read(payload),
        "interactive" => InteractionReader.Read(payload),
        "slash_commands" => CommandReader.Read(payload),
        _ => null,
    };
}
