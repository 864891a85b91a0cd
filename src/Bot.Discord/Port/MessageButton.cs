namespace Bot.Discord.Port;

/// <summary>A button under a message.</summary>
/// <param name="CustomId">Up to 100 characters, unique within the message; what comes back with a click.</param>
/// <param name="Label">Up to 80 characters.</param>
/// <param name="Emoji">Shown before the label, or alone.</param>
/// <param name="IsDangerous">Drawn as a warning.</param>
public sealed record MessageButton(string CustomId, string? Label, string? Emoji = null, bool IsDangerous = false);
