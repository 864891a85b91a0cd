namespace Bot.Core.Indexing;

/// <summary>Optimal string alignment: insertions, deletions, substitutions and transpositions of neighbours, one each.</summary>
internal static class EditDistance
{
    /// <summary>Longest word compared; longer ones are no misspelt words.</summary>
    public const int MaxLength = 64;

    /// <summary>The number of edits between two words; any number above <paramref name="limit"/> when there are more.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || right.Length > MaxLength) return limit + 1;
        Span<int> beforePrevious = stackalloc int[MaxLength + 1];
        Span<int> previous = stackalloc int[MaxLength + 1];
        Span<int> current = stackalloc int[MaxLength + 1];
        for (var column = 0; column <= right.Length; column++) previous[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var cost = Math.Min(substitution, Math.Min(previous[column], current[column - 1]) + 1);
                var isTransposed = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
                current[column] = isTransposed ? Math.Min(cost, beforePrevious[column - 2] + 1) : cost;
            }

            var spent = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spent;
        }

        return previous[right.Length];
    }
}
