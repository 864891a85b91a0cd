namespace Bot.Core.Indexing;

/// <summary>A growing run of variable-length integers.</summary>
internal sealed class ByteBuffer(long capacity)
{
    private byte[] bytes = new byte[Math.Min(Array.MaxLength, capacity)];

    public int Length { get; private set; }

    public void Append(uint value)
    {
        Reserve(VarInt.MaxBytes);
        Length = VarInt.WriteMixed(bytes, Length, value);
    }

    public void Append(FieldCounts counts)
    {
        Reserve(PostingCode.MaxBytes);
        Length = PostingCode.WriteCounts(bytes, Length, counts);
    }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    private void Reserve(int room)
    {
        if (bytes.Length - Length < room)
            Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(bytes.Length * 2L, Length + room)));
    }
}
