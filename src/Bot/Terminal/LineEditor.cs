using Spectre.Console;
using Spectre.Console.Rendering;

namespace Bot.Terminal;

/// <summary>
/// Reads a line with cursor keys and history, on one row that scrolls sideways. The terminal's own line input has no
/// history, and Spectre.Console's prompt has no cursor keys.
/// </summary>
internal sealed class LineEditor(IKeySource keys, IAnsiConsole console, StandardStreams streams)
{
    private const string Prompt = "> ";
    private readonly InputHistory _history = new();

    /// <summary>The line typed; null when the person left with Ctrl+D on an empty line, or the terminal is gone.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new LineBuffer();
        Draw(line);
        while (await keys.ReadAsync(cancellationToken) is { } key)
        {
            if (key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n')
            {
                Emit("\n");
                _history.Add(line.Text);
                return line.Text;
            }

            if (IsControl(key, ConsoleKey.D) && line.Text.Length == 0) break;
            Apply(key, line);
            Draw(line);
        }

        Emit("\n");
        return null;
    }

    private void Apply(ConsoleKeyInfo key, LineBuffer line)
    {
        // AltGr, which some keyboards need for @ and [, arrives as Control and Alt.
        if (key.Modifiers == ConsoleModifiers.Control) ApplyControl(key.Key, line);
        else if (key.Key == ConsoleKey.UpArrow) line.Set(_history.Older(line.Text) ?? line.Text);
        else if (key.Key == ConsoleKey.DownArrow) line.Set(_history.Newer() ?? line.Text);
        else if (key.Key == ConsoleKey.LeftArrow) line.Left();
        else if (key.Key == ConsoleKey.RightArrow) line.Right();
        else if (key.Key == ConsoleKey.Home) line.MoveTo(0);
        else if (key.Key == ConsoleKey.End) line.MoveTo(line.Text.Length);
        else if (key.Key == ConsoleKey.Backspace) line.Backspace();
        else if (key.Key == ConsoleKey.Delete) line.Delete();
        else if (key.Key == ConsoleKey.Escape) line.Set("");
        else if (key.Key == ConsoleKey.Tab) line.Insert(' ');
        else if (!char.IsControl(key.KeyChar)) line.Insert(key.KeyChar);
    }

    private static void ApplyControl(ConsoleKey key, LineBuffer line)
    {
        switch (key)
        {
            case ConsoleKey.A: line.MoveTo(0); break;
            case ConsoleKey.E: line.MoveTo(line.Text.Length); break;
            case ConsoleKey.D: line.Delete(); break;
            case ConsoleKey.K: line.DeleteToEnd(); break;
            case ConsoleKey.U: line.DeleteToStart(); break;
            case ConsoleKey.W: line.DeleteWord(); break;
        }
    }

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) =>
        key.Key == letter && key.Modifiers == ConsoleModifiers.Control;

    private void Draw(LineBuffer line)
    {
        var room = Math.Max(console.Profile.Width - Prompt.Length - 1, 8);
        var before = Fitting(line.Text[..line.Cursor], room, fromEnd: true);
        var after = Fitting(line.Text[line.Cursor..], room - Width(before), fromEnd: false);
        Emit($"\r{Prompt}{before}{after}\e[K\r\e[{Prompt.Length + Width(before)}C");
    }

    /// <summary>The longest part of a text that fits when made visible, at its end or its start.</summary>
    private static string Fitting(string text, int room, bool fromEnd)
    {
        // A first rough cut keeps a huge paste quick.
        if (text.Length > 4 * room) text = fromEnd ? text[^(4 * room)..] : text[..(4 * room)];
        text = VisibleText.OnOneLine(text);
        while (text.Length > 0 && Width(text) > room) text = fromEnd ? text[1..] : text[..^1];
        return text;
    }

    private static int Width(string text) => new Segment(text).CellCount();

    private void Emit(string text)
    {
        streams.Output.Write(text);
        streams.Output.Flush();
    }
}
