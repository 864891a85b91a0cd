using System.Text;
using Bot.Readers.Decoding;

namespace Bot.Readers.Tests.Decoding;

public sealed class TextDecoderTests
{
    public static TheoryData<Encoding> Marked =>
        [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true)];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_text(Encoding encoding)
    {
        var decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Haqqānī “x” 😀")])!;

        Assert.Equal("Haqqānī “x” 😀", decoded.Text);
        Assert.Empty(decoded.Warnings);
    }

    [Fact]
    public void Text_without_a_mark_is_utf8() => Assert.Equal("naïve 漢字", TextDecoder.Decode(Encoding.UTF8.GetBytes("naïve 漢字"))!.Text);

    [Fact]
    public void What_is_not_utf8_is_windows_1252_with_a_warning()
    {
        var decoded = TextDecoder.Decode([0x93, (byte)'c', (byte)'a', (byte)'f', 0xE9, 0x94, 0x20, 0x97])!;

        Assert.Equal("“café” —", decoded.Text);
        Assert.Contains("Windows-1252", Assert.Single(decoded.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_become_line_feeds_and_nothing_else_changes() =>
        Assert.Equal("a\nb\nc\n\n\u2028\t d\u00A0\uFEFF ", TextDecoder.Decode(Encoding.UTF8.GetBytes("a\r\nb\rc\n\r\u2028\t d\u00A0\uFEFF "))!.Text);

    [Fact]
    public void A_NUL_near_the_start_means_binary()
    {
        Assert.Null(TextDecoder.Decode([.. "PK"u8, 0, 1, 2]));
        Assert.Null(TextDecoder.Decode([0xEF, 0xBB, 0xBF, 0]));
        Assert.Null(TextDecoder.Decode([.. Enumerable.Repeat((byte)'a', 8191), 0]));
        Assert.NotNull(TextDecoder.Decode([.. Enumerable.Repeat((byte)'a', 8192), 0]));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_with_a_warning()
    {
        var decoded = TextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8, (byte)'b', 0])!;

        Assert.Equal("a\uFFFDb", decoded.Text);
        Assert.Contains("U+FFFD", Assert.Single(decoded.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_claims_to_be_utf8_and_is_not_keeps_what_can_be_read()
    {
        var decoded = TextDecoder.Decode([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b'])!;

        Assert.Equal("a\uFFFDb", decoded.Text);
        Assert.Single(decoded.Warnings);
    }
}
