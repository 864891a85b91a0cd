using System.Collections.Immutable;

namespace Bot.Discord.Port;

/// <summary>A command as members see it in Discord's menus.</summary>
/// <param name="Name">Slash commands: 1 to 32 lower-case characters; message commands: any 1 to 32.</param>
/// <param name="Description">1 to 100 characters; null marks a message command.</param>
/// <param name="Options">What can be filled in, required ones first.</param>
public sealed record CommandDefinition(string Name, string? Description, ImmutableArray<CommandOption> Options);
