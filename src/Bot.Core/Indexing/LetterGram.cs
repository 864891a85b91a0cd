namespace Bot.Core.Indexing;

/// <summary>Four letters in a row, packed into one number.</summary>
internal static class LetterGram
{
    /// <summary>Grams read of one term: enough for the longest folded word.</summary>
    public const int MostOfTerm = 80;

    /// <summary>Stands before and behind a term, so that beginnings and ends weigh more.</summary>
    private const char Edge = '\uFFFF';

    private const int Length = 4;

    /// <summary>Reads the different grams of a term in order; none of a term below four letters.</summary>
    /// <returns>How many there are.</returns>
    public static int Read(string term, Span<ulong> grams)
    {
        if (term.Length < Length) return 0;
        var (gram, read) = ((ulong)Edge, 0);
        for (var place = 0; place <= term.Length && read < grams.Length; place++)
        {
            gram = gram << 16 | (place < term.Length ? term[place] : Edge);
            if (place >= Length - 2 && !grams[..read].Contains(gram)) grams[read++] = gram;
        }

        return read;
    }
}
