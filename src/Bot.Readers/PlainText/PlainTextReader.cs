using Bot.Core.Articles;
using Bot.Readers.Metadata;
using Bot.Readers.Structure;

namespace Bot.Readers.PlainText;

/// <summary>Reads plain text: stored as it is after its front matter, with its units inferred from lines.</summary>
internal static class PlainTextReader
{
    public static ReadableText Read(string content)
    {
        var frontMatter = FrontMatter.Split(content);
        return ReadBody(frontMatter.Body) with { Stated = frontMatter.Stated, Warnings = [.. frontMatter.Warnings] };
    }

    /// <summary>Finds the units of a text that has no front matter.</summary>
    public static ReadableText ReadBody(string text)
    {
        var groups = LineScanner.Groups(text).ToList();
        var width = 0;
        foreach (var line in groups.SelectMany(group => group))
        {
            if (line.Span.Length <= ParagraphGrouping.MaximumWidth) width = Math.Max(width, line.Indent + line.Span.Length);
        }

        var grouping = new ParagraphGrouping(text, width);
        foreach (var group in groups) grouping.Add(group);

        // A text of nothing but rules is still a text.
        var whole = new TextSpan(0, text.Length).Trim(text);
        if (grouping.Units.Count == 0 && !whole.IsEmpty) grouping.Units.Add(new TextUnit(whole, UnitKind.Prose));
        return new ReadableText { Text = text, Units = [.. grouping.Units] };
    }
}
