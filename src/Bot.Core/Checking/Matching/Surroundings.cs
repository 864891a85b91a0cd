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
        var earliest = count > 0 ? FirstOfSentence(word) : word;
        while (word - first < count && first > earliest) first--;
        return first == word ? ("", 0) : (index.ArticleAt(word).Text[index.SpanOf(first).Start..index.SpanOf(word).Start], word - first);
    }

    /// <summary>Up to so many words behind a word, within its sentence, with all that stands between them and the word.</summary>
    public (string Text, int Words) After(int word, int count)
    {
        var last = word;
        var latest = count > 0 ? LastOfSentence(word) : word;
        while (last - word < count && last < latest) last++;
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

    private TextSpan SentenceOf(int word) => new Stretch(index.ArticleAt(word), index.SpanOf(word)).Sentences.Span;

    private static bool IsMark(char letter) => !char.IsWhiteSpace(letter) && !WordChars.IsPart(letter);
}
