using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Ranking.Sentences;

/// <summary>The words of a question as they were written, stop words too; laid out once a query, then again for the next.</summary>
internal sealed class WrittenWords
{
    private const int Most = 64;
    private const int Marks = 1 << 8;

    private readonly Dictionary<string, ulong> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<Token> tokens = [];

    // Most words of a text are none of the question's, and this tells so without a look-up.
    private readonly bool[] maybe = new bool[Marks];

    public WrittenWords() => lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it was asked in a sentence, which has stop words; of mere keywords the written form tells nothing.</summary>
    public bool IsSentence { get; private set; }

    /// <summary>Bit n is set when words n − 1 and n are not both stop words.</summary>
    public ulong Phrases { get; private set; }

    public void LayOut(Analyzer analyzer, string question)
    {
        places.Clear();
        tokens.Clear();
        Array.Clear(maybe);
        Phrases = 0;
        analyzer.Analyze(question, new TextSpan(0, question.Length), tokens);
        tokens.RemoveAll(token => token.Kind == TokenKind.Compound);
        IsSentence = tokens.Exists(token => token.Kind == TokenKind.StopWord);
        if (!IsSentence) return;
        for (var place = 0; place < Math.Min(tokens.Count, Most); place++) Add(place, tokens[place].Span.Slice(question));
    }

    /// <summary>Bit n is set when the word is the question's word n, written alike but for capitals.</summary>
    public ulong PlacesOf(ReadOnlySpan<char> word) => maybe[MarkOf(word)] && lookup.TryGetValue(word, out var found) ? found : 0;

    private void Add(int place, string word)
    {
        places[word] = places.GetValueOrDefault(word) | 1UL << place;
        maybe[MarkOf(word)] = true;
        if (place > 0 && (tokens[place].Kind != TokenKind.StopWord || tokens[place - 1].Kind != TokenKind.StopWord)) Phrases |= 1UL << place;
    }

    private static int MarkOf(ReadOnlySpan<char> word) => char.ToLowerInvariant(word[0]) * 31 + word.Length & Marks - 1;
}
