using Bot.Terminal;
using Spectre.Console;

namespace Bot.App.Tests.Terminal;

public sealed class LineEditorTests
{
    private readonly StringWriter _screen = new();
    private readonly TypedKeys _keys = new();

    [Fact]
    public async Task A_line_is_what_was_typed_until_enter() =>
        Assert.Equal(["hi 😀", null], await LinesAsync(_keys.Text("hi 😀").Press(ConsoleKey.Enter)));

    [Fact]
    public async Task The_cursor_keys_edit_within_the_line()
    {
        _keys.Text("acd").Press(ConsoleKey.LeftArrow).Press(ConsoleKey.LeftArrow).Text("b")
            .Press(ConsoleKey.End).Press(ConsoleKey.Backspace).Press(ConsoleKey.Home).Text("_").Press(ConsoleKey.Enter);

        Assert.Equal(["_abc", null], await LinesAsync(_keys));
    }

    [Fact]
    public async Task The_up_key_brings_back_earlier_lines_and_the_down_key_the_one_begun()
    {
        _keys.Text("first").Press(ConsoleKey.Enter).Text("second").Press(ConsoleKey.Enter).Text("dra");
        _keys.Press(ConsoleKey.UpArrow).Press(ConsoleKey.UpArrow).Press(ConsoleKey.UpArrow).Press(ConsoleKey.Enter);
        _keys.Text("draft").Press(ConsoleKey.UpArrow).Press(ConsoleKey.DownArrow).Press(ConsoleKey.DownArrow).Press(ConsoleKey.Enter);

        Assert.Equal(["first", "second", "first", "draft", null], await LinesAsync(_keys));
    }

    [Fact]
    public async Task Control_d_leaves_on_an_empty_line_only()
    {
        _keys.Text("ab").Press(ConsoleKey.LeftArrow).Press(ConsoleKey.D, control: true).Press(ConsoleKey.Enter)
            .Press(ConsoleKey.D, control: true).Text("never");

        Assert.Equal(["a", null], await LinesAsync(_keys));
    }

    [Fact]
    public async Task What_is_typed_is_drawn_without_being_obeyed()
    {
        await LinesAsync(_keys.Text("a\u202e[red]").Press(ConsoleKey.Enter));

        Assert.Contains("> a‹U+202E›[red]", _screen.ToString());
    }

    [Fact]
    public async Task A_line_wider_than_the_screen_scrolls()
    {
        await LinesAsync(_keys.Text(new string('a', 100) + new string('b', 100)).Press(ConsoleKey.Enter));
        var rows = _screen.ToString().Split('\r');

        Assert.All(rows, row => Assert.True(row.Count(character => character is 'a' or 'b') < 40));
        Assert.Contains(rows, row => row.Contains("> " + new string('b', 37)));
    }

    private async Task<List<string?>> LinesAsync(TypedKeys keys)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_screen), Ansi = AnsiSupport.No });
        console.Profile.Width = 40;
        var streams = new StandardStreams { Input = new LineInput(Stream.Null), Output = _screen, Error = TextWriter.Null };
        var editor = new LineEditor(keys, console, streams);
        var lines = new List<string?>();
        do lines.Add(await editor.ReadLineAsync(TestContext.Current.CancellationToken));
        while (lines[^1] is not null);
        return lines;
    }
}
