using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bot.Core.Indexing.Saving;

/// <summary>Reads what <see cref="SectionWriter"/> wrote.</summary>
/// <param name="stream">Where to read; its length must be known, so that a damaged length is not believed.</param>
internal sealed class SectionReader(Stream stream)
{
    private Checksum checksum;

    /// <summary>Reads an array of plain values.</summary>
    /// <exception cref="InvalidDataException">There is no such array.</exception>
    public T[] Read<T>()
        where T : unmanaged
    {
        var length = 0L;
        ReadBytes(MemoryMarshal.AsBytes(new Span<long>(ref length)));
        var size = Unsafe.SizeOf<T>();
        if (length < 0 || length > stream.Length - stream.Position || length % size != 0 || length / size > Array.MaxLength)
            throw new InvalidDataException("A length is wrong.");
        var values = GC.AllocateUninitializedArray<T>((int)(length / size));
        ReadBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads texts.</summary>
    /// <exception cref="InvalidDataException">There are none.</exception>
    public string[] ReadTexts()
    {
        var ends = Read<int>();
        var all = Read<char>();
        var texts = new string[ends.Length];
        for (var (place, start) = (0, 0); place < texts.Length; start = ends[place++])
        {
            if (ends[place] < start || ends[place] > all.Length) throw new InvalidDataException("A text ends before it begins.");
            texts[place] = new string(all, start, ends[place] - start);
        }

        return texts;
    }

    /// <summary>Compares the checksum.</summary>
    /// <exception cref="InvalidDataException">It is another, or something follows it.</exception>
    public void Finish()
    {
        var (expected, found) = (checksum.Value, 0UL);
        ReadBytes(MemoryMarshal.AsBytes(new Span<ulong>(ref found)));
        if (found != expected || stream.Position != stream.Length) throw new InvalidDataException("The checksum is wrong.");
    }

    private void ReadBytes(Span<byte> bytes)
    {
        if (bytes.Length > stream.Length - stream.Position) throw new InvalidDataException("It ends too early.");
        stream.ReadExactly(bytes);
        checksum.Add(bytes);
    }
}
