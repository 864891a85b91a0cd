namespace Bot.Core.Analysis;

/// <summary>What a character does in a word.</summary>
internal enum CharClass : byte
{
    /// <summary>Separates words: white space, punctuation, currency signs, symbols, emoji, underscores, dashes.</summary>
    None,

    /// <summary>Begins or continues a word.</summary>
    Letter,

    /// <summary>A decimal digit; begins or continues a word.</summary>
    Digit,

    /// <summary>A character of a script written without spaces; pairs of neighbours become terms.</summary>
    Unspaced,

    /// <summary>A combining mark: stays inside the word or unit before it.</summary>
    Mark,

    /// <summary>Soft hyphen, zero-width and direction characters: inside a word they change nothing.</summary>
    Ignorable,

    /// <summary>Stays inside a word when letters stand on both sides.</summary>
    Apostrophe,

    /// <summary>Joins the words on both sides.</summary>
    Hyphen,

    /// <summary>Inside numbers and between the letters of an acronym.</summary>
    Stop,

    /// <summary>Inside numbers.</summary>
    Comma,

    /// <summary>A word of its own, "percent".</summary>
    Percent,

    /// <summary>Half of a pair; the pair decides.</summary>
    Surrogate,
}
