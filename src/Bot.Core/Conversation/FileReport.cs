using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>What became of one file of the folder.</summary>
/// <param name="File">Path below the folder.</param>
/// <param name="Title">The article's title; null when the file is refused.</param>
/// <param name="Sections">Number of headings.</param>
/// <param name="Paragraphs">Number of numbered paragraphs.</param>
/// <param name="Passages">Number of passages indexed.</param>
/// <param name="Warnings">What the operator should know although the file is served.</param>
/// <param name="Refusal">Why the file is not served; null when it is.</param>
public sealed record FileReport(
    string File, string? Title, int Sections, int Paragraphs, int Passages, ImmutableArray<string> Warnings, string? Refusal);
