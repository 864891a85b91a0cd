using System.Text;
using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

public sealed class LineInputTests
{
    [Theory]
    [InlineData("a\nb", "a", "b")]
    [InlineData("a\r\nb\n", "a", "b")]
    [InlineData("a\rb\u2028c\u0085d\n", "a\rb\u2028c\u0085d")]
    [InlineData("\n\n", "", "")]
    [InlineData("")]
    [InlineData("\r", "\r")]
    public void Only_a_line_feed_ends_a_line(string input, params string[] expected)
    {
        var lines = new LineInput(new MemoryStream(Encoding.UTF8.GetBytes(input)));

        foreach (var line in expected) Assert.Equal(line, lines.ReadLine());
        Assert.Null(lines.ReadLine());
    }

    [Fact]
    public void What_a_line_holds_beyond_its_longest_is_passed_over()
    {
        var lines = new LineInput(new MemoryStream(Encoding.UTF8.GetBytes(new string('a', LineInput.MaxLength) + "bc\nd")));

        Assert.Equal(new string('a', LineInput.MaxLength), lines.ReadLine());
        Assert.Equal("d", lines.ReadLine());
    }

    [Fact]
    public void Bytes_of_another_encoding_are_not_taken_for_its_byte_order_mark() =>
        Assert.Equal("\ufffd\ufffda", new LineInput(new MemoryStream([0xFF, 0xFE, (byte)'a'])).ReadLine());
}
