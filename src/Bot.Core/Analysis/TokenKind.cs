namespace Bot.Core.Analysis;

/// <summary>What sort of term a token carries.</summary>
public enum TokenKind
{
    /// <summary>A content word.</summary>
    Word,

    /// <summary>A stop word: it keeps its position but counts for nothing in scoring.</summary>
    StopWord,

    /// <summary>The joined form of a hyphenated word, emitted beside its parts.</summary>
    Compound,
}
