using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bot.Core.Analysis;

/// <summary>A word as it is looked up: the whole of it in sixteen bytes when it is short and Latin, as nearly all words are, and a hash.</summary>
/// <param name="First">The first eight letters of a short word; nothing, as in <paramref name="Last"/>, for one that must be compared letter by letter.</param>
/// <param name="Last">The other eight.</param>
/// <param name="Hash">Equal for equal words of one process.</param>
/// <remarks>Numbers rather than a vector: what passes a vector on is not compiled before the program starts, and would begin slowly.</remarks>
internal readonly record struct FormKey(ulong First, ulong Last, int Hash)
{
    private const int MostLetters = 16;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    // Different in every process, so that nobody can make up words that all fall into one place.
    private static readonly ulong Seed = (ulong)"".GetHashCode() * Odd;

    /// <summary>Whether words with this key are the same, so that their letters need not be compared.</summary>
    public bool IsWhole => (First | Last) != 0;

    public static FormKey Of(ReadOnlySpan<char> surface)
    {
        if (surface.Length > MostLetters) return HashOf(surface);
        Span<ushort> padded = stackalloc ushort[MostLetters];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(surface).CopyTo(padded);
        var (left, right) = (Vector128.Create(padded), Vector128.Create(padded[Vector128<ushort>.Count..]));
        if (Vector128.GreaterThanAny(left | right, Vector128.Create((ushort)byte.MaxValue))) return HashOf(surface);
        var letters = Vector128.Narrow(left, right).AsUInt64();
        return new FormKey(letters[0], letters[1], (int)(Mix(Mix(Seed, letters[0]), letters[1]) * Odd >> 32));
    }

    // No loop of a cheaper kind: what is written in other letters, or is no word, is rare enough.
    private static FormKey HashOf(ReadOnlySpan<char> surface)
    {
        var hash = Seed ^ (ulong)surface.Length;
        foreach (var c in surface) hash = Mix(hash, c);
        return new FormKey(0, 0, (int)(hash * Odd >> 32));
    }

    private static ulong Mix(ulong hash, ulong more) => BitOperations.RotateLeft((hash ^ more) * Odd, 29);
}
