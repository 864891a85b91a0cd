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
        foreach (var list in options.Equivalents) Append(hash, list);
        foreach (var article in articles)
        {
            Append(hash, article.Id);
            Append(hash, article.ContentHash);
            Append(hash, article.Title);
            Append(hash, MemoryMarshal.AsBytes(article.Blocks.AsSpan()));
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string text) => Append(hash, MemoryMarshal.AsBytes(text.AsSpan()));

    // The length keeps "ab, c" apart from "a, bc".
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
