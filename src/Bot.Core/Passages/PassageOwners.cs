using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Tells which article each passage is of.</summary>
internal static class PassageOwners
{
    /// <summary>The number of each passage's article.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="passages">Their passages in the order of the articles; an article may have none.</param>
    public static int[] Of(IReadOnlyList<Article> articles, IReadOnlyList<Passage> passages)
    {
        var (owners, article) = (new int[passages.Count], 0);
        for (var passage = 0; passage < owners.Length; passage++)
        {
            while (!ReferenceEquals(articles[article], passages[passage].Article)) article++;
            owners[passage] = article;
        }

        return owners;
    }
}
