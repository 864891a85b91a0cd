using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>What stands in an article beside a word.</summary>
internal sealed class Surroundings(WordIndex index)
{
    /// <summary>Up to so many words before a word, within its sentence, with all that stands between them and the word.</summary>
    public (string Text, int Words) Before(int word, int count)
    {
        var first = word;
        while (word - first < count && IsInSentence(word, first - 1)) first--;
        return first == word ? ("", 0) : (index.ArticleAt(word).Text[index.SpanOf(first).Start..index.SpanOf(word).Start], word - first);
    }

    /// <summary>Up to so many words behind a word, within its sentence, with all that stands between them and the word.</summary>
    public (string Text, int Words) After(int word, int count)
    {
        var last = word;
        while (last - word < count && IsInSentence(word, last + 1)) last++;
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

    private bool IsInSentence(int word, int other)
    {
        var (first, end) = index.WordsOf(index.ArticleOf(word));
        return other >= first && other < end && SentenceOf(word).Contains(index.SpanOf(other));
    }

    private TextSpan SentenceOf(int word) => new Stretch(index.ArticleAt(word), index.SpanOf(word)).Sentences.Span;

    private static bool IsMark(char letter) => !char.IsWhiteSpace(letter) && !WordChars.IsPart(letter);
}
