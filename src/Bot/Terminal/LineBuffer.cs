using System.Globalization;

namespace Bot.Terminal;

/// <summary>A line that is being typed, and where the cursor stands in it; moves go by what a reader sees as one character.</summary>
internal sealed class LineBuffer
{
    public string Text { get; private set; } = "";

    /// <summary>UTF-16 offset of the cursor.</summary>
    public int Cursor { get; private set; }

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    public void Insert(char character)
    {
        Text = Text.Insert(Cursor, character.ToString());
        Cursor++;
    }

    public void MoveTo(int offset) => Cursor = Math.Clamp(offset, 0, Text.Length);

    public void Left() => Cursor = Previous();

    public void Right() => Cursor = Next();

    public void Backspace() => Remove(Previous(), Cursor);

    public void Delete() => Remove(Cursor, Next());

    public void DeleteToEnd() => Remove(Cursor, Text.Length);

    public void DeleteToStart() => Remove(0, Cursor);

    /// <summary>Deletes the word before the cursor and the spaces after it.</summary>
    public void DeleteWord()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(Text[start - 1])) start--;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1])) start--;
        Remove(start, Cursor);
    }

    private void Remove(int start, int end) => (Text, Cursor) = (Text.Remove(start, end - start), start);

    private int Next() => Cursor + StringInfo.GetNextTextElementLength(Text, Cursor);

    private int Previous()
    {
        var previous = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(Text))
        {
            if (start < Cursor) previous = start;
        }

        return previous;
    }
}
