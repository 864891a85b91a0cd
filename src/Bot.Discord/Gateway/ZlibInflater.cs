using System.IO.Compression;

namespace Bot.Discord.Gateway;

/// <summary>Inflates the frames of one connection: they share one zlib stream, and each ends with a sync flush (00 00 FF FF).</summary>
internal sealed class ZlibInflater : IDisposable
{
    // Far above any real payload; a stream that inflates beyond it is an attack or a defect.
    private const int MaxMessage = 256 * 1024 * 1024;

    private readonly MemoryStream compressed = new();
    private readonly ZLibStream inflated;

    public ZlibInflater() => inflated = new ZLibStream(compressed, CompressionMode.Decompress);

    /// <summary>Inflates what one frame brought and appends it to a buffer.</summary>
    /// <returns>Whether a message is complete.</returns>
    /// <exception cref="InvalidDataException">The bytes are no zlib stream, or inflate beyond all measure.</exception>
    public bool Inflate(ReadOnlySpan<byte> frame, MemoryStream message)
    {
        compressed.SetLength(0);
        compressed.Write(frame);
        compressed.Position = 0;
        Span<byte> chunk = stackalloc byte[8192];
        while (inflated.Read(chunk) is var count && count > 0)
        {
            message.Write(chunk[..count]);
            if (message.Length > MaxMessage) throw new InvalidDataException("A gateway message inflates beyond 256 MiB.");
        }

        return frame.EndsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0xFF, 0xFF]);
    }

    public void Dispose()
    {
        inflated.Dispose();
        compressed.Dispose();
    }
}
