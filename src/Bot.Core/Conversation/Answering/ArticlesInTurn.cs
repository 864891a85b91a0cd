using Bot.Core.Articles;

namespace Bot.Core.Conversation.Answering;

/// <summary>Orders what was found so that every article that treats a topic is heard before one is heard twice.</summary>
internal static class ArticlesInTurn
{
    /// <summary>The best of each article first, then all others; both in the order given.</summary>
    public static IEnumerable<T> Order<T>(IReadOnlyList<T> found, Func<T, Article> articleOf)
    {
        var heard = new HashSet<Article>();
        var isFirst = found.Select(item => heard.Add(articleOf(item))).ToList();
        return found.Where((_, place) => isFirst[place]).Concat(found.Where((_, place) => !isFirst[place]));
    }
}
