using Bot.Core.Articles;

namespace Bot.Readers.PlainText;

/// <summary>Parts a text into groups of lines with blank lines between them.</summary>
internal static class LineScanner
{
    public static IEnumerable<List<TextLine>> Groups(string text)
    {
        var group = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = new TextSpan(start, end).Trim(text);
            if (!line.IsEmpty)
            {
                group.Add(new TextLine(line, line.Start - start));
            }
            else if (group.Count > 0)
            {
                yield return group;
                group = [];
            }

            start = end + 1;
        }

        if (group.Count > 0) yield return group;
    }
}
