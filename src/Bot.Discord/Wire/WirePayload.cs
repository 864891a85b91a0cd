using System.Text.Json;

namespace Bot.Discord.Wire;

/// <summary>One frame of the gateway: opcode, data, and for dispatches sequence number and event name.</summary>
internal sealed record WirePayload(int Op, JsonElement D, long? S, string? T);
