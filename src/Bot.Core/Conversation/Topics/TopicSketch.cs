using Bot.Core.Analysis;

namespace Bot.Core.Conversation.Topics;

/// <summary>Tells the phrases that may be topics from the many that are met too seldom, in a megabyte however many there are.</summary>
/// <remarks>
/// Phrases that fall into one place are counted together, so that a few are kept which need not be, but none is lost. Without this,
/// collecting topics took more time and memory than all else that is made of the passages it reads.
/// </remarks>
internal sealed class TopicSketch
{
    private const int Places = 1 << 20;

    private readonly byte[] counts = new byte[Places];

    /// <summary>Counts one occurrence.</summary>
    public void Add(ReadOnlySpan<Token> tokens, TopicPhrase phrase)
    {
        ref var count = ref counts[PlaceOf(tokens, phrase)];
        if (phrase.Kind > TopicKind.Phrase) count = TopicSelection.MinOccurrences;
        else if (count < TopicSelection.MinOccurrences) count++;

        // What opens a sentence is compared with what follows its first word, however seldom that is met.
        if (phrase.Kind == TopicKind.Opening)
            counts[PlaceOf(tokens, phrase with { First = phrase.First + 1, Words = phrase.Words - 1 })] = TopicSelection.MinOccurrences;
    }

    /// <summary>Whether a phrase may be a topic; true for all that are.</summary>
    public bool MayBeTopic(ReadOnlySpan<Token> tokens, TopicPhrase phrase) => counts[PlaceOf(tokens, phrase)] >= TopicSelection.MinOccurrences;

    private static int PlaceOf(ReadOnlySpan<Token> tokens, TopicPhrase phrase)
    {
        var hash = 0;
        foreach (ref readonly var token in tokens[phrase.First..phrase.End])
            if (token.Kind != TokenKind.StopWord) hash = hash * 31 + token.Term.GetHashCode();
        return hash & Places - 1;
    }
}
