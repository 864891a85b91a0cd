using System.Numerics;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Topics;

/// <summary>A word as it is compared with the words of topics' names.</summary>
internal sealed class TopicWord
{
    private const int MinLength = 4;

    private readonly string folded;

    // One bit for each letter that it holds, some letters sharing theirs.
    private readonly uint letters;

    public TopicWord(string word)
    {
        folded = SpellingForm.Of(word);
        foreach (var letter in folded) letters |= 1u << letter;
    }

    /// <summary>Whether it is long enough to be told from its neighbours.</summary>
    public bool IsLongEnough => folded.Length >= MinLength;

    /// <summary>Whether a word of a name begins with this one or is about a quarter of its letters away.</summary>
    public bool IsNear(TopicWord part)
    {
        var allowed = Math.Max(1, folded.Length / 4);
        if (part.folded.StartsWith(folded, StringComparison.Ordinal)) return true;
        // An edit brings in one letter at most and takes one away, so most words need not be compared letter by letter.
        return BitOperations.PopCount(letters ^ part.letters) <= 2 * allowed && EditDistance.Between(folded, part.folded, allowed) <= allowed;
    }
}
