using System.Collections.Immutable;

namespace Bot.Core.Conversation.Answering;

/// <summary>Orders findings so that every article that treats a topic is heard before one is heard twice.</summary>
internal static class ArticlesInTurn
{
    /// <summary>The best finding of each article first, then all others; both in the order given.</summary>
    public static ImmutableArray<Finding> Order(ImmutableArray<Finding> found)
    {
        var first = found.DistinctBy(finding => finding.Passage.Article).ToHashSet();
        return [.. found.Where(first.Contains), .. found.Where(finding => !first.Contains(finding))];
    }
}
