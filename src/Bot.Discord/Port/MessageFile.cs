namespace Bot.Discord.Port;

/// <summary>A file that goes with a message.</summary>
public sealed record MessageFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
