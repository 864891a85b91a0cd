using System.Text;
using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Benchmarks.Speed;

/// <summary>Articles of made-up words whose frequencies follow Zipf's law, the same in every run.</summary>
internal sealed class PassageGenerator
{
    private const int Vocabulary = 100_000;
    private const int PassagesEach = 10;

    private static readonly string[] Onsets = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "l", "t", "m", "nd", "st", "ck"];

    private readonly Random random = new(20_260_101);
    private readonly string[] words;

    public PassageGenerator() => words = MakeWords();

    /// <summary>Articles of ten passages, each of about sixty words, with a title and two headings.</summary>
    public List<ReadResult> Make(int passages)
    {
        var articles = new List<ReadResult>();
        for (var made = 0; made < passages; made += PassagesEach)
            articles.Add(Article($"{made / PassagesEach:0000000}.txt", Math.Min(PassagesEach, passages - made)));
        return articles;
    }

    /// <summary>Queries of three different words; a seed of their own keeps them the same whatever was made before.</summary>
    public string[] Queries(Band band, int count)
    {
        var (least, most) = band switch { Band.Rare => (3_000, 10_000), Band.Middling => (60, 300), _ => (5, 30) };
        var drawn = new Random(7 + (int)band);
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(least, most - least).OrderBy(_ => drawn.Next()).Take(3).Select(rank => words[rank])))];
    }

    private ReadResult Article(string id, int passages)
    {
        var builder = new ArticleBuilder(id).AttributedTo(title: Words(3));
        for (var passage = 0; passage < passages; passage++)
        {
            if (passage % (PassagesEach / 2) == 0) builder.Heading(Words(2));
            builder.Paragraph(Passage());
        }

        return builder.Read();
    }

    private string Passage()
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 4; sentence++)
        {
            if (sentence > 0) text.Append(' ');
            var words = Words(random.Next(10, 21));
            text.Append(char.ToUpperInvariant(words[0])).Append(words, 1, words.Length - 1).Append('.');
        }

        return text.ToString();
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    // Zipf's law: the n-th most common word is n times as rare as the first.
    private string Word() => words[(int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary)) - 1 is >= 0 and var rank ? rank : 0];

    private string[] MakeWords()
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        var list = new List<string>(Vocabulary);
        while (list.Count < Vocabulary)
        {
            // The commonest words are short, as in any language.
            var word = string.Concat(Enumerable.Range(0, list.Count < 2_000 ? 2 : random.Next(2, 5)).Select(_ => Syllable()));
            if (made.Add(word)) list.Add(word);
        }

        return [.. list];
    }

    private string Syllable() => Onsets[random.Next(Onsets.Length)] + Vowels[random.Next(Vowels.Length)] + Codas[random.Next(Codas.Length)];
}
