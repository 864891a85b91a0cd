namespace Bot.Core.Ranking.Sentences;

/// <summary>What stands in one sentence, seen by itself.</summary>
internal sealed class SentenceFacts
{
    // Fitted once as a weight of its own: 0.35 less than the 1.87 of a word as it was asked.
    private const double Inflected = 0.8;

    private readonly double[] likeness = new double[Query.MaxTerms];

    /// <summary>Bit n is set when term n of the query stands in it.</summary>
    public ulong Matched { get; private set; }

    /// <summary>Bit n is set when words n − 1 and n of the question stand in it side by side, as they were written.</summary>
    public ulong Phrases { get; private set; }

    /// <summary>Content words that the question has not.</summary>
    public int NewWords { get; set; }

    /// <summary>Bit n is set when it has sign n of the answer asked for.</summary>
    public ulong Signs { get; private set; }

    /// <summary>How well a term of the query is matched: 1 when it stands here as it was asked, less in another form, else the likeness of its best variant, else 0.</summary>
    public double Likeness(int term) => likeness[term];

    /// <summary>Forgets the sentence read before.</summary>
    public void Clear()
    {
        (Matched, Phrases, NewWords, Signs) = (0, 0, 0, 0);
        Array.Clear(likeness);
    }

    public void Note(SentenceFeature sign) => Signs |= 1UL << (int)sign;

    public void NotePhrases(ulong phrases) => Phrases |= phrases;

    /// <summary>The term stands here in another form than was asked: "flow" for "flows".</summary>
    public void MatchInflected(int term)
    {
        Matched |= 1UL << term;
        likeness[term] = Math.Max(likeness[term], Inflected);
    }

    public void Match(int term, double degree)
    {
        if (degree >= 1) Matched |= 1UL << term;
        likeness[term] = Math.Max(likeness[term], degree);
    }
}
