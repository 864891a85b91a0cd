namespace Bot.Discord.Wire;

/// <summary>Opcode 10.</summary>
/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record WireHello(int HeartbeatInterval);
