namespace Bot.Core.Analysis;

/// <summary>A word as the tokenizer found it.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="IsJoined">Whether one hyphen and nothing else stands between it and the word before it.</param>
internal readonly record struct Word(int Start, int End, bool IsJoined)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
