namespace Bot.Core.Checking.Matching;

/// <summary>In what two texts of the same words differ.</summary>
[Flags]
internal enum FormDifferences
{
    None = 0,

    Case = 1,

    WhiteSpace = 2,

    QuoteMarks = 4,

    Dashes = 8,

    Ellipsis = 16,

    /// <summary>Soft hyphens, zero-width spaces and other characters that nobody sees.</summary>
    Invisible = 32,

    /// <summary>The same accented letters, written as one character or as two.</summary>
    Encoding = 64,

    /// <summary>The stop that ends the quotation and stands elsewhere, or not at all, in the article.</summary>
    FinalStop = 128,

    /// <summary>Any other punctuation: it may change the sense, so a text that differs in it is not word for word.</summary>
    Punctuation = 256,

    /// <summary>A word cut by a hyphen at the end of a line, as it comes out of printed pages.</summary>
    LineHyphens = 512,

    /// <summary>Markdown's signs of emphasis, or a note on it.</summary>
    Emphasis = 1024,

    /// <summary>A sign that belongs to a figure: a currency, per cent, its sign, its decimal point. Other punctuation too, and always of weight.</summary>
    FigureSigns = 2048,
}
