using System.Text;

namespace Bot.Readers.Decoding;

/// <summary>Turns a file's bytes into text: byte order mark, else strict UTF-8, else Windows-1252.</summary>
internal static class TextDecoder
{
    /// <summary>How many bytes at the start are searched for the NUL that gives a binary file away.</summary>
    private const int BinaryProbe = 8 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    // UTF-32 comes first because its little-endian mark begins with the one of UTF-16.
    private static readonly (byte[] Mark, Encoding Strict, Encoding Lenient, string Name)[] Marked =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, true, true), new UTF32Encoding(false, true), "UTF-32"),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, true, true), new UTF32Encoding(true, true), "UTF-32"),
        ([0xFF, 0xFE], new UnicodeEncoding(false, true, true), new UnicodeEncoding(false, true), "UTF-16"),
        ([0xFE, 0xFF], new UnicodeEncoding(true, true, true), new UnicodeEncoding(true, true), "UTF-16"),
        ([0xEF, 0xBB, 0xBF], StrictUtf8, new UTF8Encoding(false), "UTF-8"),
    ];

    /// <summary>The text of a file, or null when its bytes are no text.</summary>
    public static DecodedText? Decode(byte[] content)
    {
        foreach (var (mark, strict, lenient, name) in Marked)
        {
            if (!content.AsSpan().StartsWith(mark)) continue;
            if (name == "UTF-8" && IsBinary(content)) return null;
            return DecodeMarked(content.AsSpan(mark.Length), strict, lenient, name);
        }

        return IsBinary(content) ? null : DecodeUnmarked(content);
    }

    private static bool IsBinary(byte[] content) =>
        content.AsSpan(0, Math.Min(content.Length, BinaryProbe)).Contains((byte)0);

    private static DecodedText DecodeMarked(ReadOnlySpan<byte> bytes, Encoding strict, Encoding lenient, string name)
    {
        if (TryDecode(strict, bytes) is { } text) return new DecodedText(WithLineFeeds(text), []);
        return new DecodedText(
            WithLineFeeds(lenient.GetString(bytes)),
            [$"The file is not valid {name}; what could not be read is shown as U+FFFD."]);
    }

    private static DecodedText DecodeUnmarked(byte[] content)
    {
        if (TryDecode(StrictUtf8, content) is { } text) return new DecodedText(WithLineFeeds(text), []);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new DecodedText(
            WithLineFeeds(windows.GetString(content)),
            ["The file is not valid UTF-8; it is read as Windows-1252."]);
    }

    private static string? TryDecode(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
