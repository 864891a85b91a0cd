using System.Collections.Immutable;
using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>Looks up the terms of the articles that are spelt much like those of a question.</summary>
internal static class TermVariants
{
    private const double LeastLikeness = 0.2;

    // "hello" is a little like "help"; where no word of the question stands in the articles, that is not what was meant.
    private const double LeastLikenessAlone = 0.5;
    private const int MostPerTerm = 10;

    // Measured: at 1 distant kin drowns the word itself, at 2 close kin is lost.
    private const double Steepness = 1.5;

    // In a large collection a word that is so much commoner than the one asked for is another word, and its passages take long to go through.
    private const int MostPassages = 1_000;
    private const int MostTimesCommoner = 20;

    // "bananana" has the runs of letters of "banana" and is another word all the same.
    private const double MostLikeness = 0.99;

    /// <summary>The variants of all terms, in order of the terms, then of likeness.</summary>
    public static ImmutableArray<TermVariant> Find(SearchIndex index, ImmutableArray<QueryTerm> terms)
    {
        var least = LeastLikenessAlone;
        foreach (var term in terms)
            if (term.Id is not null) least = LeastLikeness;
        var variants = ImmutableArray.CreateBuilder<TermVariant>(terms.Length * MostPerTerm);
        Span<TermLikeness> near = stackalloc TermLikeness[MostPerTerm];
        for (var place = 0; place < terms.Length; place++)
        {
            if (terms[place].Role == QueryTermRole.Compound) continue;
            var (asked, id) = (terms[place].Term, terms[place].Id);
            var found = id is { } known ? index.Grams.Near(known, asked, least, near) : index.Grams.Near(asked, least, near);
            foreach (var (term, likeness) in near[..found])
                if (term != id && !IsFarCommoner(index, term, id)) variants.Add(new TermVariant(place, term, Math.Min(MostLikeness, Math.Pow(likeness, Steepness))));
        }

        return variants.DrainToImmutable();
    }

    // Of a word that stands nowhere, its kin is all there is.
    private static bool IsFarCommoner(SearchIndex index, int term, int? asked) =>
        asked is { } id && index.PassageCount(term) is > MostPassages and var count && count > MostTimesCommoner * index.PassageCount(id);
}
