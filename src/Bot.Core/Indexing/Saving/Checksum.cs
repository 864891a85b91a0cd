using System.Buffers.Binary;
using System.Numerics;

namespace Bot.Core.Indexing.Saving;

/// <summary>Tells bytes that were damaged by accident. Each step can be undone, so that a change of one word never gets lost.</summary>
internal struct Checksum
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>The sum of what was added so far.</summary>
    public ulong Value { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = Value ^ (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) sum = Mix(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var rest in bytes) sum = Mix(sum, rest);
        Value = sum;
    }

    private static ulong Mix(ulong sum, ulong word) => BitOperations.RotateLeft((sum ^ word) * Odd, 29);
}
