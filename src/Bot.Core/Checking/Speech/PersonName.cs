using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Speech;

/// <summary>A name as it was asked for: "Kayani", "General Kayani", "one of our Pakistani participants".</summary>
internal sealed class PersonName
{
    // "General Kayani" is also "General Ashfaq Kayani".
    private const int WordsBetween = 2;

    private readonly ImmutableArray<uint> hashes;

    public PersonName(string name)
    {
        Text = name.Trim();
        var words = ImmutableArray.CreateBuilder<string>();
        var scanner = new WordScanner(Text, 0, Text.Length);
        while (scanner.MoveNext()) words.Add(SpeechSentence.Bare(scanner.Current.Span.Slice(Text)));
        Words = words.ToImmutable();
        hashes = [.. Words.Select(word => FoldedWord.Hash(word))];
    }

    public string Text { get; }

    public ImmutableArray<string> Words { get; }

    /// <summary>Whether it may be a name at all: "of" and "the" are none.</summary>
    public bool IsName => Words.Any(word => !StopWords.Contains(word.ToLowerInvariant()));

    /// <summary>The name's last word alone: the family name, as a rule.</summary>
    public PersonName Last => new(Words[^1]);

    /// <summary>The places in a sentence where the name stands, as first and last word.</summary>
    public IEnumerable<(int First, int Last)> In(SpeechSentence sentence)
    {
        for (var first = 0; first < sentence.Count; first++)
            if (EndAt(sentence, first) is { } last) yield return (first, last);
    }

    private int? EndAt(SpeechSentence sentence, int first)
    {
        if (!IsSame(sentence, first, 0)) return null;
        var place = first;
        for (var word = 1; word < hashes.Length; word++)
        {
            var limit = Math.Min(place + 1 + WordsBetween, sentence.Count - 1);
            var next = place + 1;
            while (next <= limit && !IsSame(sentence, next, word)) next++;
            if (next > limit) return null;
            place = next;
        }

        return place;
    }

    private bool IsSame(SpeechSentence sentence, int place, int word) => FoldedWord.Hash(sentence.Bare(place)) == hashes[word];
}
