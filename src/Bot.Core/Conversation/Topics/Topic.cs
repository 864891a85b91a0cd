using System.Collections.Immutable;

namespace Bot.Core.Conversation.Topics;

/// <summary>Something the articles treat, under the name they use for it.</summary>
/// <param name="Name">The name as it stands in an article.</param>
/// <param name="Weight">How telling it is; comparable within one catalogue.</param>
/// <param name="Shares">The articles that treat it, in their order; at least one.</param>
public sealed record Topic(string Name, double Weight, ImmutableArray<TopicShare> Shares)
{
    /// <summary>How many passages of all articles treat it: as many as asking for it finds.</summary>
    public int Passages { get; } = Shares.Sum(share => share.Passages);
}
