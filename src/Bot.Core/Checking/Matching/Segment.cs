namespace Bot.Core.Checking.Matching;

/// <summary>A run of a quotation's words that is looked for as one: a sentence, or what an ellipsis leaves of it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind its last one.</param>
internal readonly record struct Segment(int First, int End)
{
    // Comparing grows with the square of this, so an endless sentence is looked for in parts.
    private const int MostWords = 60;

    public int Length => End - First;

    /// <summary>Cuts a text at its ellipses and sentence ends.</summary>
    public static List<Segment> Of(QuotedText text)
    {
        var segments = new List<Segment>();
        var first = 0;
        for (var word = 1; word <= text.Words.Length; word++)
        {
            if (word < text.Words.Length && word - first < MostWords && !Begins(text.Words[word])) continue;
            segments.Add(new Segment(first, word));
            first = word;
        }

        return segments;
    }

    private static bool Begins(QuotedWord word) => word.IsAfterOmission || word.StartsSentence;
}
