namespace Bot.Discord.Port;

/// <summary>Something that can be filled in at a slash command.</summary>
/// <param name="Name">1 to 32 lower-case characters.</param>
/// <param name="Description">1 to 100 characters.</param>
/// <param name="IsSwitch">True or false rather than a text.</param>
/// <param name="IsRequired">Whether Discord insists on it.</param>
/// <param name="Completes">Whether choices are offered while it is typed.</param>
public sealed record CommandOption(string Name, string Description, bool IsSwitch = false, bool IsRequired = false, bool Completes = false);
