using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Tells line ends that separate sentences from those of hard-wrapped prose.</summary>
internal ref struct LineBreaks(string text, TextSpan span)
{
    /// <summary>Lines up to this length may be items of a list; prose is wrapped wider.</summary>
    private const int LongestItem = 60;

    /// <summary>Two lines make no pattern unless they are short.</summary>
    private const int LongestItemOfTwo = 40;

    /// <summary>End of the block of lines that <see cref="isList"/> is about; 0 before the first.</summary>
    private int blockEnd;
    private bool isList;

    /// <summary>Whether a sentence ends at a line feed.</summary>
    public bool EndsSentence(int newline)
    {
        var next = newline + 1;
        while (next < span.End && text[next] is ' ' or '\t' or '\r') next++;
        if (next >= span.End || text[next] == '\n' || StartsWithBullet(next)) return true;
        if (newline >= blockEnd) ReadBlock(newline);
        return isList && StartsItem(next) && !GoesOn(newline);
    }

    /// <summary>Looks once at all lines up to the next blank one: a list has short lines that begin like sentences.</summary>
    private void ReadBlock(int newline)
    {
        var lineStart = newline;
        while (lineStart > span.Start && newline - lineStart <= LongestItem && text[lineStart - 1] != '\n') lineStart--;
        var longest = newline - lineStart;
        var (count, items) = (1, 1);
        blockEnd = newline;
        for (var start = newline + 1; start < span.End; start = blockEnd + 1)
        {
            var length = text.AsSpan(start, span.End - start).IndexOf('\n');
            if (length < 0) length = span.End - start;
            if (text.AsSpan(start, length).IsWhiteSpace()) break;
            longest = Math.Max(longest, length);
            count++;
            if (StartsItem(start)) items++;
            blockEnd = start + length;
        }

        isList = items == count && longest <= (count == 2 ? LongestItemOfTwo : LongestItem);
    }

    private readonly bool StartsItem(int index)
    {
        while (index < span.End && (text[index] is ' ' or '\t' or '\r' || SentenceMarks.IsOpening(text[index]))) index++;
        return index < span.End && (char.IsUpper(text[index]) || char.IsDigit(text[index]) || StartsWithBullet(index));
    }

    private readonly bool GoesOn(int newline)
    {
        var last = newline - 1;
        while (last > span.Start && text[last] is ' ' or '\t' or '\r') last--;
        return last >= span.Start && text[last] is ',' or ';' or '-' or '–' or '—';
    }

    /// <summary>"• item", "- item", "3. item", "3) item".</summary>
    private readonly bool StartsWithBullet(int index)
    {
        var digits = 0;
        while (digits < 3 && index + digits < span.End && char.IsAsciiDigit(text[index + digits])) digits++;
        var mark = index + digits;
        if (mark + 1 >= span.End || text[mark + 1] is not (' ' or '\t')) return false;
        return digits == 0 ? SentenceMarks.IsBullet(text[mark]) : text[mark] is '.' or ')';
    }
}
