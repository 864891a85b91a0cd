using System.Collections.Immutable;
using System.Text;
using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Core.Passages;

namespace Bot.Core.Checking.Matching;

/// <summary>Reads a text to be checked: its words, and the ellipses, brackets and [sic] of careful writers.</summary>
internal sealed class QuotedTextReader
{
    // What stands in longer brackets is a part of the text, not a remark on it.
    private const int LongestRemark = 120;

    private readonly string text;
    private readonly WordIndex? index;
    private readonly ImmutableArray<TextSpan> sentences;
    private readonly ImmutableArray<QuotedWord>.Builder words = ImmutableArray.CreateBuilder<QuotedWord>();
    private readonly StringBuilder gap = new();
    private WordMarks pending;
    private int bracketEnd = -1;
    private int nextSentence;
    private int offset;

    private QuotedTextReader(string text, WordIndex? index)
    {
        (this.text, this.index) = (text, index);
        sentences = SentenceBoundaries.Split(text, new TextSpan(0, text.Length));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">What tells a word that is cut by a line end from one that has a hyphen; null when nothing is cut.</param>
    public static QuotedText Read(string text, WordIndex? index = null)
    {
        var reader = new QuotedTextReader(text, index);
        while (reader.offset < text.Length) reader.Step();
        return new QuotedText(text, reader.words.ToImmutable(), reader.gap.ToString());
    }

    private void Step()
    {
        if (offset == bracketEnd) offset++;
        else if (BracketedWord.EndAt(text, offset) is { } end) AddWord(end, WordMarks.PartlyInBrackets);
        else if (WordChars.IsPart(text[offset])) ReadWord();
        else if (text[offset] == '[' && offset > bracketEnd && CloseOf('[', ']') is { } close) ReadRemark(close);
        else if (text[offset] == '(' && CloseOf('(', ')') is { } after && Ellipsis.Is(Content(after))) Omit(after);
        else ReadGap();
    }

    private WordMarks Inside() => offset < bracketEnd ? WordMarks.InBrackets : WordMarks.None;

    private void ReadWord()
    {
        var end = WordScanner.EndOfWord(text, offset, text.Length);
        if (CutWord.EndAt(text, end) is { } behind && index?.Holds(FoldedWord.Hash(CutWord.Whole(text[offset..behind]))) == true)
            AddWord(behind, Inside() | WordMarks.CutByLineEnd);
        else AddWord(end, Inside());
    }

    private int? CloseOf(char open, char close)
    {
        var length = Math.Min(LongestRemark, text.Length - offset);
        var found = text.AsSpan(offset, length).IndexOf(close);
        return found > 0 && text.AsSpan(offset + 1, found).IndexOf(open) < 0 ? offset + found : null;
    }

    private ReadOnlySpan<char> Content(int close) => text.AsSpan(offset + 1, close - offset - 1);

    private void ReadRemark(int close)
    {
        var content = Content(close).Trim();
        if (content.IsEmpty || Ellipsis.Is(content))
        {
            Omit(close);
        }
        else if (content.TrimEnd('!').Equals("sic", StringComparison.OrdinalIgnoreCase))
        {
            while (gap.Length > 0 && char.IsWhiteSpace(gap[^1])) gap.Length--;
            offset = close + 1;
        }
        else
        {
            bracketEnd = close;
            offset++;
        }
    }

    private void Omit(int close)
    {
        pending |= WordMarks.AfterOmission;
        offset = close + 1;
    }

    private void ReadGap()
    {
        var dots = Ellipsis.LengthAt(text, offset);
        if (dots > 0) pending |= WordMarks.AfterOmission;
        var length = Math.Max(dots, 1);
        gap.Append(text, offset, length);
        offset += length;
    }

    private void AddWord(int end, WordMarks marks)
    {
        while (nextSentence < sentences.Length && sentences[nextSentence].Start < end)
        {
            marks |= WordMarks.StartsSentence;
            nextSentence++;
        }

        var hash = FoldedWord.Hash(
            marks.HasFlag(WordMarks.PartlyInBrackets) ? BracketedWord.Plain(text[offset..end])
            : marks.HasFlag(WordMarks.CutByLineEnd) ? CutWord.Whole(text[offset..end])
            : text.AsSpan(offset, end - offset));
        words.Add(new QuotedWord(new TextSpan(offset, end), hash, Taken(), marks | pending));
        pending = WordMarks.None;
        offset = end;
    }

    private string Taken()
    {
        var taken = gap.Length == 1 && gap[0] == ' ' ? " " : gap.ToString();
        gap.Clear();
        return taken;
    }
}
