using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Says how well the parts of a quotation follow each other where they were found.</summary>
internal sealed class Coherence(WordIndex index)
{
    private const int OtherArticle = 1000;
    private const int Backwards = 100;
    private const int OtherParagraph = 10;
    private const int OtherSentence = 1;

    private readonly Surroundings surroundings = new(index);

    /// <summary>How far the words lie apart: first by sentences, paragraphs and articles left, then by words; nothing is less than zero.</summary>
    /// <param name="meets">Words of the articles, or −1, in order of the quotation.</param>
    public (int Jumps, long Words) Of(ReadOnlySpan<int> meets)
    {
        var (jumps, words, previous) = (0, 0L, -1);
        foreach (var word in meets)
        {
            if (word < 0) continue;
            if (previous >= 0 && word != previous + 1)
            {
                jumps += Jump(previous, word);
                words += Math.Abs(word - previous);
            }

            previous = word;
        }

        return (jumps, words);
    }

    private int Jump(int from, int to)
    {
        if (index.ArticleOf(from) != index.ArticleOf(to)) return OtherArticle;
        if (to <= from) return Backwards;
        if (surroundings.SentenceOf(from).Contains(index.SpanOf(to))) return 0;
        var article = index.ArticleAt(from);
        return article.ParagraphAt(index.SpanOf(from).Start) == article.ParagraphAt(index.SpanOf(to).Start) ? OtherSentence : OtherParagraph;
    }
}
