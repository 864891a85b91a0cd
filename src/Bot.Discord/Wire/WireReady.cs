namespace Bot.Discord.Wire;

internal sealed record WireReady(WireUser User, WireId Application, string SessionId, string? ResumeGatewayUrl);
