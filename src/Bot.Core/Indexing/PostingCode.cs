namespace Bot.Core.Indexing;

/// <summary>How one posting is written: the distance to the passage before, and how often the term stands in each field.</summary>
/// <remarks>
/// The distance and the three commonest counts share one number (once or twice in the text, once in the title); other counts
/// follow it. Most postings of common terms so take one byte, those of rare ones two or three.
/// </remarks>
internal static class PostingCode
{
    public const int MaxBytes = 4 * VarInt.MaxBytes;

    private const uint BodyOnce = 0;
    private const uint BodyTwice = 1;
    private const uint TitleOnce = 2;
    private const uint Other = 3;

    /// <summary>Bytes that a posting takes.</summary>
    public static int SizeOf(int distance, FieldCounts counts) =>
        HeadSize(distance) + (KindOf(counts) == Other ? CountsSize(counts) : 0);

    /// <summary>Bytes of the part of a posting that depends on the distance.</summary>
    public static int HeadSize(int distance) => VarInt.Size((uint)distance << 2);

    public static int Write(byte[] buffer, int offset, int distance, FieldCounts counts)
    {
        var kind = KindOf(counts);
        offset = VarInt.Write(buffer, offset, (uint)distance << 2 | kind);
        if (kind != Other) return offset;
        return WriteCounts(buffer, offset, counts);
    }

    /// <summary>Writes counts alone: those of the text with a flag each for title and heading, then these.</summary>
    public static int WriteCounts(byte[] buffer, int offset, FieldCounts counts)
    {
        offset = VarInt.Write(buffer, offset, Packed(counts));
        if (counts.Title > 0) offset = VarInt.Write(buffer, offset, (uint)counts.Title);
        return counts.Heading > 0 ? VarInt.Write(buffer, offset, (uint)counts.Heading) : offset;
    }

    /// <summary>Reads a posting and moves the offset behind it.</summary>
    /// <returns>The distance to the passage before.</returns>
    public static int Read(ReadOnlySpan<byte> bytes, ref int offset, out FieldCounts counts)
    {
        var head = VarInt.Read(bytes, ref offset);
        counts = (head & 3) switch
        {
            BodyOnce => new FieldCounts(1, 0, 0),
            BodyTwice => new FieldCounts(2, 0, 0),
            TitleOnce => new FieldCounts(0, 1, 0),
            _ => ReadCounts(bytes, ref offset),
        };
        return (int)(head >> 2);
    }

    /// <summary>Reads what <see cref="WriteCounts"/> wrote.</summary>
    public static FieldCounts ReadCounts(ReadOnlySpan<byte> bytes, ref int offset)
    {
        var packed = VarInt.Read(bytes, ref offset);
        var title = (packed & 2) != 0 ? VarInt.Read(bytes, ref offset) : 0;
        var heading = (packed & 1) != 0 ? VarInt.Read(bytes, ref offset) : 0;
        return new FieldCounts((int)(packed >> 2), (int)title, (int)heading);
    }

    private static uint KindOf(FieldCounts counts) => counts switch
    {
        (1, 0, 0) => BodyOnce,
        (2, 0, 0) => BodyTwice,
        (0, 1, 0) => TitleOnce,
        _ => Other,
    };

    private static uint Packed(FieldCounts counts) => (uint)counts.Body << 2 | (counts.Title > 0 ? 2u : 0) | (counts.Heading > 0 ? 1u : 0);

    private static int CountsSize(FieldCounts counts) =>
        VarInt.Size(Packed(counts))
        + (counts.Title > 0 ? VarInt.Size((uint)counts.Title) : 0) + (counts.Heading > 0 ? VarInt.Size((uint)counts.Heading) : 0);
}
