namespace Bot.Discord.Wire;

/// <param name="Type">1 a slash command, 3 a message command.</param>
/// <param name="IntegrationTypes">0: installed in a server.</param>
/// <param name="Contexts">Where it can be used: 0 in servers, 1 in direct messages with the bot.</param>
internal sealed record CommandBody(
    string Name, int Type, string? Description, CommandOptionBody[]? Options, int[]? IntegrationTypes, int[]? Contexts);
