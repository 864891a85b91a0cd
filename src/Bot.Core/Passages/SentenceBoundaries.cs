using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Finds where sentences begin and end.</summary>
public static class SentenceBoundaries
{
    /// <summary>The sentences of a stretch of text in order, each without surrounding white space; together they cover every other character.</summary>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan span) => throw new NotImplementedException();
}
