namespace Bot.Discord.Wire;

/// <summary>A user in a server; events about messages leave the user out.</summary>
/// <param name="Permissions">Bits as a decimal string; only in interactions.</param>
internal sealed record WireMember(WireUser? User, string? Permissions);
