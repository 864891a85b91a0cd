using System.Collections.Immutable;

namespace Bot.Core.Conversation.Topics;

/// <summary>Something the articles treat, under the name they use for it.</summary>
/// <param name="Name">The name as it stands in an article.</param>
/// <param name="Weight">How telling it is; comparable within one catalogue.</param>
/// <param name="PassagesByArticle">How many passages of each article treat it, in the order of the articles.</param>
public sealed record Topic(string Name, double Weight, ImmutableArray<int> PassagesByArticle)
{
    /// <summary>How many passages of all articles treat it.</summary>
    public int Passages => PassagesByArticle.Sum();
}
