using Bot.Core.Ranking;

namespace Bot.Core.Quoting;

/// <summary>Judges whether passages answer a question at all.</summary>
public static class Answerability
{
    /// <summary>How much of what the question is about stands in the passage, by rarity.</summary>
    /// <returns>
    /// 0 to 1: the rarities of the content words matched, over those of all content words. A word that stands in no article
    /// has the greatest rarity of all, so it weighs most against an answer.
    /// </returns>
    public static double Confidence(Query query, RankedPassage? best)
    {
        if (best is null) return 0;
        var (matched, asked) = (0.0, 0.0);
        for (var place = 0; place < query.Terms.Length; place++)
        {
            var term = query.Terms[place];
            if (term.Role is not QueryTermRole.Content) continue;
            asked += term.Rarity;
            if (best.Has(place)) matched += term.Rarity;
        }

        return asked > 0 ? matched / asked : 0;
    }
}
