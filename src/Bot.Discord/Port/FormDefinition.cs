namespace Bot.Discord.Port;

/// <summary>A form of one field that opens on a click.</summary>
/// <param name="CustomId">Up to 100 characters; what comes back with what was filled in.</param>
/// <param name="Title">Up to 45 characters.</param>
/// <param name="Label">The field's name; up to 45 characters.</param>
/// <param name="Hint">Shown in the field while it is empty; up to 100 characters.</param>
/// <param name="MaxLength">Characters the field takes; up to 4,000. It may stay empty.</param>
public sealed record FormDefinition(string CustomId, string Title, string Label, string Hint, int MaxLength);
