using System.Collections.Immutable;

namespace Bot.Readers.Decoding;

/// <summary>A file's characters, with every line end a line feed.</summary>
/// <param name="Text">Well-formed UTF-16: no lone surrogate is left.</param>
/// <param name="Warnings">What had to be assumed or replaced.</param>
internal sealed record DecodedText(string Text, ImmutableArray<string> Warnings);
