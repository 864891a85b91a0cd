using System.Text.Json.Serialization;

namespace Bot.Discord.Wire;

/// <param name="D">The last sequence number seen; Discord wants null, not nothing, before the first.</param>
internal sealed record HeartbeatBody([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? D, int Op = 1);
