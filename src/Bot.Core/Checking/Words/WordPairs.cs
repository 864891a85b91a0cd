using System.Numerics;

namespace Bot.Core.Checking.Words;

/// <summary>Where each pair of neighbouring words stands, in buckets by hash: two arrays, filled by counting.</summary>
internal sealed class WordPairs
{
    private readonly int[] bucketStarts;
    private readonly int[] places;
    private readonly int shift;

    public WordPairs(uint[] hashes)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)hashes.Length + 1) + 1, 4, 24);
        shift = 32 - bits;
        bucketStarts = new int[(1 << bits) + 1];
        places = new int[Math.Max(0, hashes.Length - 1)];
        for (var word = 0; word < places.Length; word++) bucketStarts[BucketOf(hashes[word], hashes[word + 1]) + 1]++;
        for (var bucket = 1; bucket < bucketStarts.Length; bucket++) bucketStarts[bucket] += bucketStarts[bucket - 1];
        var next = (int[])bucketStarts.Clone();
        for (var word = 0; word < places.Length; word++) places[next[BucketOf(hashes[word], hashes[word + 1])]++] = word;
    }

    public ReadOnlySpan<int> PlacesOf(uint first, uint second)
    {
        var bucket = BucketOf(first, second);
        return places.AsSpan(bucketStarts[bucket], bucketStarts[bucket + 1] - bucketStarts[bucket]);
    }

    // Multiplicative hashing by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
    private int BucketOf(uint first, uint second) => (int)(((BitOperations.RotateLeft(first, 13) ^ second) * 2654435769u) >> shift);
}
