using Bot.Core.Indexing;

namespace Bot.Core.Tests.Indexing;

public sealed class VarIntTests
{
    [Theory]
    [InlineData(0u, 1)]
    [InlineData(127u, 1)]
    [InlineData(128u, 2)]
    [InlineData(16_383u, 2)]
    [InlineData(16_384u, 3)]
    [InlineData(uint.MaxValue, 5)]
    public void A_number_reads_back_and_takes_a_byte_for_seven_bits(uint value, int bytes)
    {
        var buffer = new byte[VarInt.MaxBytes];

        Assert.Equal(bytes, VarInt.Write(buffer, 0, value));

        var offset = 0;
        Assert.Equal(value, VarInt.Read(buffer, ref offset));
        Assert.Equal(bytes, offset);
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(127u)]
    [InlineData(128u)]
    [InlineData(16_383u)]
    [InlineData(16_384u)]
    [InlineData((1u << 21) - 1)]
    [InlineData(1u << 21)]
    [InlineData((1u << 28) - 1)]
    [InlineData(1u << 28)]
    [InlineData(uint.MaxValue)]
    public void A_number_is_written_and_read_alike_either_way_whatever_follows(uint value)
    {
        byte[] one = [.. Enumerable.Repeat((byte)0xFF, 10)], other = [.. one];

        var end = VarInt.Write(one, 0, value);

        Assert.Equal(end, VarInt.WriteMixed(other, 0, value));
        Assert.Equal(one.AsSpan(0, end), other.AsSpan(0, end));
        foreach (var length in new[] { end, one.Length })
        {
            var offset = 0;
            Assert.Equal(value, VarInt.ReadMixed(one.AsSpan(0, length), ref offset));
            Assert.Equal(end, offset);
        }
    }
}
