using Bot.Terminal;

namespace Bot.App.Tests.Terminal;

public sealed class LineBufferTests
{
    [Fact]
    public void Moves_and_deletions_go_by_visible_characters()
    {
        var line = new LineBuffer();
        line.Set("a👩‍👧é");

        line.Left();
        line.Backspace();

        Assert.Equal("aé", line.Text);
        Assert.Equal(1, line.Cursor);
    }

    [Fact]
    public void Text_is_inserted_at_the_cursor()
    {
        var line = new LineBuffer();
        line.Set("ac");
        line.Left();
        line.Insert('b');

        Assert.Equal(("abc", 2), (line.Text, line.Cursor));
    }

    [Fact]
    public void At_either_end_nothing_happens()
    {
        var line = new LineBuffer();
        line.Left();
        line.Right();
        line.Backspace();
        line.Delete();
        line.DeleteWord();

        Assert.Equal(("", 0), (line.Text, line.Cursor));
    }

    [Theory]
    [InlineData("one two", "one ")]
    [InlineData("one two  ", "one ")]
    [InlineData("one", "")]
    public void The_word_before_the_cursor_goes_with_the_spaces_after_it(string before, string after)
    {
        var line = new LineBuffer();
        line.Set(before);
        line.DeleteWord();

        Assert.Equal(after, line.Text);
    }
}
