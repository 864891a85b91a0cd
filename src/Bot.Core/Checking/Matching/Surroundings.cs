using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>What stands in an article beside a word.</summary>
internal sealed class Surroundings(WordIndex index)
{
    /// <summary>Up to so many words before a word, within its sentence, with all that stands between them and the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="count">How many words; none is cut, and "U.S." is one.</param>
    /// <param name="mine">What stands for the first of them: for "It's" both words are taken where the article says "It is".</param>
    public (string Text, int Words) Before(int word, int count, string mine)
    {
        if (count == 0) return ("", 0);
        var (first, earliest) = (word, FirstOfSentence(word));
        while (word - first < count && first > earliest) first--;
        if (first > earliest && Begins(mine, first - 1)) first--;
        while (first > earliest && IsOneWithNext(first - 1)) first--;
        return first == word ? ("", 0) : (index.ArticleAt(word).Text[index.SpanOf(first).Start..index.SpanOf(word).Start], word - first);
    }

    /// <summary>Up to so many words behind a word, within its sentence, with all that stands between them and the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="count">How many words; none is cut, and "U.S." is one.</param>
    /// <param name="mine">What stands for the last of them: for "don't" both words are taken where the article says "do not".</param>
    public (string Text, int Words) After(int word, int count, string mine)
    {
        if (count == 0) return ("", 0);
        var (last, latest) = (word, LastOfSentence(word));
        while (last - word < count && last < latest) last++;
        if (last < latest && Begins(mine, last)) last++;
        while (last > word && last < latest && IsOneWithNext(last)) last++;
        return last == word ? ("", 0) : (index.ArticleAt(word).Text[index.SpanOf(word).End..index.SpanOf(last).End], last - word);
    }

    /// <summary>The marks that stand right before a word.</summary>
    public string MarksBefore(int word)
    {
        var (text, end) = (index.ArticleAt(word).Text, index.SpanOf(word).Start);
        var start = end;
        while (start > 0 && IsMark(text[start - 1])) start--;
        return text[start..end];
    }

    /// <summary>The marks that stand right behind a word.</summary>
    public string MarksAfter(int word)
    {
        var (text, start) = (index.ArticleAt(word).Text, index.SpanOf(word).End);
        var end = start;
        while (end < text.Length && IsMark(text[end])) end++;
        return text[start..end];
    }

    /// <summary>What stands between two words of an article, whole sentences between theirs left out.</summary>
    public string OfTheirSentences(int from, int to)
    {
        var text = index.ArticleAt(from).Text;
        var (start, end) = (index.SpanOf(from).End, index.SpanOf(to).Start);
        var (endOfFirst, startOfLast) = (SentenceOf(from).End, SentenceOf(to).Start);
        return endOfFirst >= end || startOfLast <= start ? text[start..end] : $"{text[start..endOfFirst]} {text[startOfLast..end]}";
    }

    /// <summary>The sentence that a word stands in.</summary>
    public TextSpan SentenceOf(int word) => new Stretch(index.ArticleAt(word), index.SpanOf(word)).Sentences.Span;

    /// <summary>Whether a word is the first of its sentence.</summary>
    public bool StartsSentence(int word) =>
        !index.ArticleAt(word).Text[SentenceOf(word).Start..index.SpanOf(word).Start].Any(WordChars.IsPart);

    private int FirstOfSentence(int word)
    {
        var (first, sentence) = (index.WordsOf(index.ArticleOf(word)).First, SentenceOf(word));
        while (word > first && sentence.Contains(index.SpanOf(word - 1))) word--;
        return word;
    }

    private int LastOfSentence(int word)
    {
        var (end, sentence) = (index.WordsOf(index.ArticleOf(word)).End, SentenceOf(word));
        while (word + 1 < end && sentence.Contains(index.SpanOf(word + 1))) word++;
        return word;
    }

    /// <summary>Whether a contraction begins with a word of the article: "It's" with "It", "don't" with "do".</summary>
    private bool Begins(string contraction, int word)
    {
        var apostrophe = contraction.AsSpan().IndexOfAny('\'', '’');
        if (apostrophe < 1) return false;
        var isNot = contraction.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || contraction.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);
        return FoldedWord.Hash(contraction.AsSpan(0, isNot ? apostrophe - 1 : apostrophe)) == index.Hashes[word];
    }

    private bool IsOneWithNext(int word)
    {
        var between = index.ArticleAt(word).Text.AsSpan()[index.SpanOf(word).End..index.SpanOf(word + 1).Start];
        return !between.IsEmpty && !between.ContainsAnyExcept(".-/’'&");
    }

    private static bool IsMark(char letter) => !char.IsWhiteSpace(letter) && !WordChars.IsPart(letter);
}
