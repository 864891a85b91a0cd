namespace Bot.Core.Indexing;

/// <summary>A growing run of variable-length integers.</summary>
internal sealed class ByteBuffer(int capacity)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public void Append(uint value)
    {
        if (bytes.Length - Length < VarInt.MaxBytes)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + VarInt.MaxBytes));
        Length = VarInt.Write(bytes, Length, value);
    }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);
}
