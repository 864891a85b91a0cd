using Bot.Core.Conversation;
using Spectre.Console;

namespace Bot.Terminal;

/// <summary>
/// Draws a reply with colours and wrapping. Everything goes out as <see cref="Text"/>, never as markup, so that square
/// brackets in an article stay square brackets.
/// </summary>
internal sealed class ReplyDrawing(IAnsiConsole console, StandardStreams streams)
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Answer = new(Color.Aqua);

    public void Draw(Reply reply)
    {
        // NO_COLOR asks for plain text, so it gets the same as a pipe.
        if (!streams.HasColours) console.Profile.Out.Writer.WriteLine(VisibleText.Of(ReplyText.Render(reply)));
        else DrawBlocks(reply);
    }

    private void DrawBlocks(Reply reply)
    {
        foreach (var (index, block) in reply.Blocks.Index())
        {
            if (index > 0) console.WriteLine();
            Draw(block);
        }

        if (reply.Version is not { } version) return;
        console.WriteLine();
        Write(version.ToString(), Dim);
    }

    private void Draw(ReplyBlock block)
    {
        switch (block)
        {
            case TextBlock text: Write(text.Text, Style.Plain); break;
            case HintBlock hint: Write(hint.Text, Dim); break;
            case ListBlock list: DrawList(list); break;
            case ExcerptBlock excerpt: DrawExcerpt(excerpt.Excerpt); break;
            case ComparisonBlock comparison: DrawComparison(comparison); break;
            case CopyBlock copy: DrawCopy(copy); break;
            default: Write(ReplyText.Render(block), Style.Plain); break;
        }
    }

    private void DrawList(ListBlock list)
    {
        foreach (var item in list.Items) WriteHanging("•", item, Style.Plain);
    }

    private void DrawComparison(ComparisonBlock comparison)
    {
        WriteHanging("yours  ", ComparisonText.Yours(comparison), Style.Plain);
        WriteHanging("article", ComparisonText.Theirs(comparison), Answer);
    }

    private void DrawCopy(CopyBlock copy)
    {
        Write(copy.Label, Heading);
        Write(copy.Text, Style.Plain);
    }

    private void DrawExcerpt(Excerpt excerpt)
    {
        var label = ReplyText.Label(excerpt).TrimEnd();
        WriteHanging(label, excerpt.Quote.Text, excerpt.Role == ExcerptRole.Answer ? Answer : Style.Plain);
        WriteHanging(new string(' ', label.Length), ReplyText.SourceLine(excerpt), Dim);
    }

    private void Write(string text, Style style) => console.Write(new Text(Drawable(text) + "\n", style));

    private void WriteHanging(string mark, string text, Style style)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(1).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        console.Write(grid.AddRow(new Text(mark, Heading), new Text(Drawable(text), style)));
    }

    // A tab has no width that could be counted when lines are wrapped.
    private static string Drawable(string text) => VisibleText.Of(text).Replace("\t", "    ", StringComparison.Ordinal);
}
