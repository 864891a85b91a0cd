namespace Bot.Core.Checking.Matching;

/// <summary>Lays two sequences of words side by side so that as many as possible meet, rather in runs than scattered.</summary>
/// <remarks>Needleman and Wunsch's dynamic programming with a bonus for runs; time and space are the product of the lengths.</remarks>
internal static class WordAligner
{
    private const int MatchScore = 2;
    private const int RunBonus = 1;
    private const int Impossible = int.MinValue / 2;

    private const byte SkipMine = 1;
    private const byte SkipTheirs = 2;
    private const byte Meet = 3;
    private const byte ContinuesRun = 4;

    /// <summary>Writes for each of my words the place of the word of theirs that it meets, or −1.</summary>
    /// <returns>How many meet.</returns>
    public static int Align(ReadOnlySpan<uint> mine, ReadOnlySpan<uint> theirs, Span<int> meets)
    {
        var width = theirs.Length + 1;
        var choices = new byte[(mine.Length + 1) * width];
        var (best, run) = (new int[width], new int[width]);
        Array.Fill(run, Impossible);
        for (var row = 1; row <= mine.Length; row++)
        {
            var (diagonalBest, diagonalRun) = (best[0], run[0]);
            run[0] = Impossible;
            for (var column = 1; column < width; column++)
            {
                var (aboveBest, aboveRun) = (best[column], run[column]);
                var isSame = mine[row - 1] == theirs[column - 1];
                var runs = isSame && diagonalRun + RunBonus > diagonalBest;
                run[column] = isSame ? MatchScore + (runs ? diagonalRun + RunBonus : diagonalBest) : Impossible;
                var (choice, score) = best[column - 1] > aboveBest ? (SkipTheirs, best[column - 1]) : (SkipMine, aboveBest);
                if (run[column] >= score) (choice, score) = (Meet, run[column]);
                best[column] = score;
                choices[row * width + column] = (byte)(choice | (runs ? ContinuesRun : 0));
                (diagonalBest, diagonalRun) = (aboveBest, aboveRun);
            }
        }

        return Trace(choices, mine.Length, theirs.Length, meets);
    }

    /// <summary>How many words would meet if order did not matter: never fewer than <see cref="Align"/> finds, and told in linear time.</summary>
    public static int MostMeets(ReadOnlySpan<uint> mine, ReadOnlySpan<uint> theirs)
    {
        var left = new Dictionary<uint, int>(mine.Length);
        foreach (var word in mine) left[word] = left.GetValueOrDefault(word) + 1;
        var most = 0;
        foreach (var word in theirs)
        {
            if (left.GetValueOrDefault(word) is not (> 0 and var count)) continue;
            left[word] = count - 1;
            most++;
        }

        return most;
    }

    private static int Trace(byte[] choices, int row, int column, Span<int> meets)
    {
        var width = column + 1;
        var (count, isRun) = (0, false);
        meets.Fill(-1);
        while (row > 0 && column > 0)
        {
            var choice = choices[row * width + column];
            if (isRun || (choice & 3) == Meet)
            {
                meets[--row] = --column;
                count++;
                isRun = (choice & ContinuesRun) != 0;
            }
            else if ((choice & 3) == SkipMine)
            {
                row--;
            }
            else
            {
                column--;
            }
        }

        return count;
    }
}
