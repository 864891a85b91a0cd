using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", "␛[31mred")]
    [InlineData("a\0b", "a␀b")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\u007fb", "a␡b")]
    [InlineData("a\u009bb", "a‹U+009B›b")]
    [InlineData("a\u0085b", "a‹U+0085›b")]
    [InlineData("a\u202eb", "a‹U+202E›b")]
    [InlineData("a\u2066b", "a‹U+2066›b")]
    public void What_a_terminal_would_obey_is_shown(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    [Theory]
    [InlineData("a\n\tb")]
    [InlineData("[red]“curly” — dash[/]")]
    [InlineData("مرحبا שלום 😀 日本語")]
    [InlineData("\u200f\u200d")]
    public void What_is_only_text_stays(string text) => Assert.Equal(text, VisibleText.Of(text));

    [Fact]
    public void On_one_line_there_are_no_line_ends() => Assert.Equal("a␊b c", VisibleText.OnOneLine("a\nb\tc"));
}
