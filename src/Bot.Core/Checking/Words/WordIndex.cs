using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Checking.Words;

/// <summary>
/// All words of all articles in order, and where each pair of neighbours stands: what finds a pasted sentence among
/// a thousand articles without reading them. Frozen; any number of threads may read it.
/// </summary>
internal sealed class WordIndex
{
    private readonly uint[] hashes;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] firstWords;
    private readonly WordPairs pairs;
    private readonly Lazy<HashSet<uint>> vocabulary;

    private WordIndex(ImmutableArray<Article> articles, List<PlacedWord> words, int[] firstWords)
    {
        Articles = articles;
        this.firstWords = firstWords;
        hashes = new uint[words.Count];
        starts = new int[words.Count];
        ends = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
            (hashes[word], starts[word], ends[word]) = (words[word].Hash, words[word].Span.Start, words[word].Span.End);
        pairs = new WordPairs(hashes);
        vocabulary = new Lazy<HashSet<uint>>(() => [.. hashes]);
    }

    public ImmutableArray<Article> Articles { get; }

    /// <summary>Number of words of all articles.</summary>
    public int Count => hashes.Length;

    /// <summary>The hashes of all words, article after article.</summary>
    public ReadOnlySpan<uint> Hashes => hashes;

    /// <summary>Reads every word of every article: titles, headings and furniture too, for they may be quoted to be checked.</summary>
    public static WordIndex Of(ImmutableArray<Article> articles)
    {
        var words = new List<PlacedWord>();
        var firstWords = new int[articles.Length + 1];
        for (var number = 0; number < articles.Length; number++)
        {
            var scanner = new WordScanner(articles[number].Text, 0, articles[number].Text.Length);
            while (scanner.MoveNext()) words.Add(scanner.Current);
            firstWords[number + 1] = words.Count;
        }

        return new WordIndex(articles, words, firstWords);
    }

    /// <summary>The number of the article that holds a word.</summary>
    public int ArticleOf(int word)
    {
        var found = Array.BinarySearch(firstWords, word);
        if (found < 0) return ~found - 1;

        // Articles without words share their first word with the next one.
        while (found + 1 < firstWords.Length && firstWords[found + 1] == word) found++;
        return found;
    }

    public Article ArticleAt(int word) => Articles[ArticleOf(word)];

    /// <summary>The words of an article, from the first up to but not including the last number given.</summary>
    public (int First, int End) WordsOf(int article) => (firstWords[article], firstWords[article + 1]);

    /// <summary>Where a word stands in its article's text.</summary>
    public TextSpan SpanOf(int word) => new(starts[word], ends[word]);

    /// <summary>The word as it stands in its article.</summary>
    public ReadOnlySpan<char> TextOf(int word) => ArticleAt(word).Text.AsSpan(starts[word], ends[word] - starts[word]);

    /// <summary>Whether a word with this hash stands anywhere.</summary>
    public bool Holds(uint hash) => vocabulary.Value.Contains(hash);

    /// <summary>Places where two words may follow each other, in order; other pairs of the same bucket are among them.</summary>
    public ReadOnlySpan<int> PlacesOf(uint first, uint second) => pairs.PlacesOf(first, second);
}
