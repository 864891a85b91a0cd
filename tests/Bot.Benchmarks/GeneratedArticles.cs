using System.Text;
using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Benchmarks;

/// <summary>Articles of made-up words that are as unevenly common as real ones, the same in every run.</summary>
internal sealed class GeneratedArticles
{
    private const int Vocabulary = 20_000;
    private const int ParagraphsEach = 15;

    private static readonly string[] Syllables = ["ka", "ri", "to", "mel", "an", "dor", "is", "pu", "sha", "ven", "gol", "e", "ty", "or", "lin", "u"];

    private readonly Random random = new(20_260_101);
    private readonly string[] words;

    public GeneratedArticles() => words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];

    public Article[] Make(int count) => [.. Enumerable.Range(0, count).Select(number =>
        ArticleBuilder.Of($"{number:0000}.txt", [.. Enumerable.Range(0, ParagraphsEach).Select(_ => Paragraph())]))];

    /// <summary>Three to seven sentences.</summary>
    public string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(3, 8)).Select(_ => Sentence()));

    private string Sentence()
    {
        var sentence = new StringBuilder();
        var length = random.Next(6, 34);
        for (var place = 0; place < length; place++)
        {
            // Zipf's law: the n-th most common word is n times as rare as the first.
            var rank = (int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary)) - 1;
            var word = words[rank];
            if (place > 0) sentence.Append(random.Next(12) == 0 ? ", " : " ");
            sentence.Append(place == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word);
        }

        return sentence.Append('.').ToString();
    }

    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + 1; rest > 0; rest /= Syllables.Length) word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }
}
