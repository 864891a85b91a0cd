using System.Buffers.Binary;
using System.Numerics;

namespace Bot.Core.Indexing;

/// <summary>Variable-length integers, seven bits a byte, low bits first: small numbers, the common case, take one byte.</summary>
internal static class VarInt
{
    /// <summary>Bytes that the largest value takes.</summary>
    public const int MaxBytes = 5;

    /// <summary>Bytes that a value takes.</summary>
    public static int Size(uint value) => (38 - BitOperations.LeadingZeroCount(value | 1)) / 7;

    /// <summary>Writes a value.</summary>
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

    /// <summary>
    /// The same where <see cref="MaxBytes"/> are free: what stands behind the value is overwritten, so nobody else may write there meanwhile.
    /// Decides nothing on the length, which the processor guesses wrong where short and long numbers alternate.
    /// </summary>
    public static int WriteMixed(byte[] buffer, int offset, uint value)
    {
        if (value >= 1 << 28) return Write(buffer, offset, value);
        var size = Size(value);
        var bytes = value & 0x7F | value << 1 & 0x7F_00 | value << 2 & 0x7F_00_00 | value << 3 & 0x7F_00_00_00 | 0x80_80_80u >> 8 * (4 - size);
        BinaryPrimitives.WriteUInt32LittleEndian(buffer.AsSpan(offset), bytes);
        return offset + size;
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

    /// <summary>The same, quicker where short and long numbers alternate and slower where most are short.</summary>
    public static uint ReadMixed(ReadOnlySpan<byte> buffer, ref int offset)
    {
        if (buffer.Length - offset < sizeof(uint)) return Read(buffer, ref offset);
        var bytes = BinaryPrimitives.ReadUInt32LittleEndian(buffer[offset..]);
        var last = ~bytes & 0x80_80_80_80;
        if (last == 0) return Read(buffer, ref offset);
        offset += BitOperations.TrailingZeroCount(last) / 8 + 1;
        bytes &= last ^ last - 1;
        return bytes & 0x7F | bytes >> 1 & 0x3F_80 | bytes >> 2 & 0x1F_C0_00 | bytes >> 3 & 0xF_E0_00_00;
    }
}
