namespace Bot.Core.Conversation.Previews;

/// <summary>A part of a platform's message.</summary>
/// <param name="Kind">How it looks.</param>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads, or null.</param>
public sealed record PreviewPart(PreviewKind Kind, string Text, string? Url = null);
