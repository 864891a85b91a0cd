namespace Bot.Core.Analysis;

/// <summary>What one written form comes to; worked out once and then looked up.</summary>
/// <param name="Folded">Folded, without possessive and apostrophes, not stemmed.</param>
/// <param name="Term">The term it is indexed under; empty for a compound that is not worth one.</param>
/// <param name="Kind">Content word, stop word or compound.</param>
/// <param name="IsCapitals">Whether it was written in capitals only, or with stops between its letters.</param>
/// <param name="Equivalent">Where the forms that begin with this word go on; null for nearly all words.</param>
internal sealed record WordForm(string Folded, string Term, TokenKind Kind, bool IsCapitals = false, EquivalentNode? Equivalent = null)
{
    /// <summary>The form as written; null while it is not remembered.</summary>
    public string? Surface { get; init; }

    /// <summary>The form's number among those remembered, from 0; −1 while it is not.</summary>
    public int Number { get; init; } = -1;
}
