namespace Bot.Core.Indexing;

/// <summary>Variable-length integers, seven bits a byte, low bits first: small numbers, the common case, take one byte.</summary>
internal static class VarInt
{
    /// <summary>Bytes that the largest value takes.</summary>
    public const int MaxBytes = 5;

    /// <summary>Bytes that a value takes.</summary>
    public static int Size(uint value) => (38 - System.Numerics.BitOperations.LeadingZeroCount(value | 1)) / 7;

    /// <summary>Writes a value at an offset that has <see cref="MaxBytes"/> of room.</summary>
    /// <returns>The offset after the value.</returns>
    public static int Write(byte[] buffer, int offset, uint value)
    {
        while (value >= 0x80)
        {
            buffer[offset++] = (byte)(value | 0x80);
            value >>= 7;
        }

        buffer[offset++] = (byte)value;
        return offset;
    }

    /// <summary>Reads a value and moves the offset behind it.</summary>
    public static uint Read(ReadOnlySpan<byte> buffer, ref int offset)
    {
        uint value = buffer[offset++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = buffer[offset++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
