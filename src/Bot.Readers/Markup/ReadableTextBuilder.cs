using System.Collections.Immutable;
using System.Text;
using Bot.Core.Articles;
using Bot.Readers.Structure;

namespace Bot.Readers.Markup;

/// <summary>Writes the readable text of a marked-up file, and notes where each unit stands while it is written.</summary>
internal sealed class ReadableTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<TextUnit>.Builder units = ImmutableArray.CreateBuilder<TextUnit>();
    private int start;
    private bool isSpacePending;

    /// <summary>Whether the open unit holds anything yet.</summary>
    public bool IsUnitEmpty => text.Length == start;

    /// <summary>Adds running text, whose white space collapses to single spaces as in a browser.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            if (character is ' ' or '\t' or '\n' or '\f' or '\r')
            {
                isSpacePending = true;
                continue;
            }

            WritePendingSpace();
            text.Append(character);
        }
    }

    /// <summary>Adds text as it is, such as code.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> characters)
    {
        WritePendingSpace();
        text.Append(characters);
    }

    /// <summary>Ends the line within the unit.</summary>
    public void BreakLine()
    {
        isSpacePending = false;
        if (!IsUnitEmpty) text.Append('\n');
    }

    /// <summary>Ends the unit; one without text leaves no trace.</summary>
    public void Close(UnitKind kind, int level = 0)
    {
        isSpacePending = false;
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        text.Length = end;
        var lead = start;
        while (lead < end && char.IsWhiteSpace(text[lead])) lead++;
        text.Remove(start, lead - start);
        if (IsUnitEmpty) return;
        units.Add(new TextUnit(new TextSpan(start, text.Length), kind, level));
        text.Append("\n\n");
        start = text.Length;
    }

    /// <summary>The text with a blank line between units, and where they stand.</summary>
    public ReadableText Build()
    {
        Close(UnitKind.Prose);
        var length = units.Count == 0 ? 0 : units[^1].Span.End;
        return new ReadableText { Text = text.ToString(0, length), Units = units.ToImmutable() };
    }

    private void WritePendingSpace()
    {
        if (isSpacePending && !IsUnitEmpty && text[^1] != '\n') text.Append(' ');
        isSpacePending = false;
    }
}
