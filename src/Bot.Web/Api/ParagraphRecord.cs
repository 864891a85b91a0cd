namespace Bot.Web.Api;

/// <summary>A numbered paragraph.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Start">UTF-16 offset of its first character in the stored text.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
/// <param name="Heading">The headings above it, or null.</param>
public sealed record ParagraphRecord(int Number, int Start, int End, string? Heading);
