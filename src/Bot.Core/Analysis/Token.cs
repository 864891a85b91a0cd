using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>One term of a text and where it stands.</summary>
/// <param name="Term">The folded, stemmed term; "U.S." and "United States" give the same one.</param>
/// <param name="Span">The characters it was made from; filters change the term, never the span.</param>
/// <param name="Position">
/// Word position from 0 within the analysed span, counting stop words too, so that neighbours differ by one.
/// A compound ("al-Qaeda" as one term) stands at the position of its first part.
/// </param>
/// <param name="Kind">What sort of term it is.</param>
public readonly record struct Token(string Term, TextSpan Span, int Position, TokenKind Kind)
{
    /// <summary>The number of the written form, the same for each of its occurrences; −1 when the analyser has forgotten it.</summary>
    internal int Form { get; init; } = -1;

    /// <summary>Whether term, place and kind are the same; the number of the form is a matter of the analyser's memory.</summary>
    public bool Equals(Token other) => Term == other.Term && Span == other.Span && Position == other.Position && Kind == other.Kind;

    public override int GetHashCode() => HashCode.Combine(Term, Span, Position, Kind);
}
