using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Saving;

/// <summary>Everything that decides what an index looks like, in one number.</summary>
internal static class LibraryKey
{
    /// <summary>SHA-256 over the settings of the analysis and the articles: their order, texts, titles, and what stands where in them.</summary>
    public static byte[] Of(AnalysisOptions options, IReadOnlyCollection<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var list in options.Equivalents) Append(bytes, MemoryMarshal.AsBytes(list.AsSpan()));
        foreach (var article in articles)
        {
            Append(bytes, MemoryMarshal.AsBytes(article.Id.AsSpan()));
            Append(bytes, MemoryMarshal.AsBytes(article.ContentHash.AsSpan()));
            Append(bytes, MemoryMarshal.AsBytes(article.Title.AsSpan()));
            Append(bytes, MemoryMarshal.AsBytes(article.Blocks.AsSpan()));
            hash.AppendData(bytes.WrittenSpan);
            bytes.ResetWrittenCount();
        }

        hash.AppendData(bytes.WrittenSpan);
        return hash.GetHashAndReset();
    }

    // The length keeps "ab, c" apart from "a, bc".
    private static void Append(ArrayBufferWriter<byte> bytes, ReadOnlySpan<byte> more)
    {
        bytes.Write(BitConverter.GetBytes(more.Length));
        bytes.Write(more);
    }
}
