using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Core.Indexing.Saving;

/// <summary>Writes arrays of numbers one after the other, each behind its length, and at the end a checksum of them all.</summary>
internal sealed class SectionWriter(Stream stream)
{
    private Checksum checksum;

    /// <summary>Writes an array of plain values, as this machine keeps them in memory.</summary>
    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        var length = (long)bytes.Length;
        WriteBytes(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in length)));
        WriteBytes(bytes);
    }

    /// <summary>Writes texts: where each ends, then all their characters.</summary>
    public void Write(IReadOnlyCollection<string> texts)
    {
        var (ends, all) = (new int[texts.Count], new StringBuilder());
        var place = 0;
        foreach (var text in texts) ends[place++] = all.Append(text).Length;
        Write<int>(ends);
        Write<char>(all.ToString());
    }

    /// <summary>Writes the checksum.</summary>
    public void Finish()
    {
        var sum = checksum.Value;
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in sum)));
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        checksum.Add(bytes);
        stream.Write(bytes);
    }
}
