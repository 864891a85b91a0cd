using System.Collections.Immutable;

namespace Bot.Core.Conversation.Previews;

/// <summary>A platform's message, reduced to what one sees.</summary>
/// <param name="Parts">From top to bottom.</param>
public sealed record PreviewMessage(ImmutableArray<PreviewPart> Parts);
