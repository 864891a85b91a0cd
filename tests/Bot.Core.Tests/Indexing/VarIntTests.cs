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
}
