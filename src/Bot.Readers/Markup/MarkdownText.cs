using Bot.Readers.Structure;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Bot.Readers.Markup;

/// <summary>Writes the blocks of a Markdown document as readable text.</summary>
/// <remarks>Recursion is as deep as Markdig's own parser allows, 128 levels.</remarks>
internal sealed class MarkdownText
{
    private readonly ReadableTextBuilder builder = new();

    public ReadableText Write(MarkdownDocument document)
    {
        Write(document, UnitKind.Prose);
        return builder.Build();
    }

    private void Write(Block block, UnitKind kind)
    {
        switch (block)
        {
            case Table table:
                foreach (var row in table.OfType<TableRow>()) WriteRow(row);
                break;
            case LinkReferenceDefinitionGroup or FootnoteLinkReferenceDefinition:
                break;
            case ListBlock { IsOrdered: true } list:
                WriteNumbered(list, kind);
                break;
            case ContainerBlock container:
                var inner = container is ListItemBlock or QuoteBlock ? UnitKind.Item : kind;
                foreach (var child in container) Write(child, inner);
                break;
            case HeadingBlock heading:
                MarkdownInlines.Write(heading.Inline, builder);
                builder.Close(UnitKind.Heading, Math.Clamp(heading.Level, 1, 6));
                break;
            case HtmlBlock html:
                HtmlFragment.Write(html.Lines.ToString(), builder);
                break;
            case CodeBlock code:
                builder.AppendVerbatim(code.Lines.ToString());
                builder.Close(UnitKind.Item);
                break;
            case LeafBlock leaf:
                MarkdownInlines.Write(leaf.Inline, builder);
                builder.Close(kind);
                break;
        }
    }

    // Markdown takes every number with a stop for a list's, even that of a paragraph "1189. A great storm …" or "12. Juni 2013".
    private void WriteNumbered(ListBlock list, UnitKind kind)
    {
        var numbers = new ListNumbers();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var counts = numbers.Counts(item.Order);
            if (!counts) builder.AppendVerbatim($"{item.Order}{list.OrderedDelimiter} ");
            var inner = counts || list.Count > 1 ? UnitKind.Item : kind;
            foreach (var child in item) Write(child, inner);
            builder.Close(inner);
        }
    }

    private void WriteRow(TableRow row)
    {
        foreach (var cell in row.OfType<TableCell>())
        {
            if (!builder.IsUnitEmpty) builder.AppendVerbatim(HtmlText.CellSeparator);
            foreach (var leaf in cell.OfType<LeafBlock>()) MarkdownInlines.Write(leaf.Inline, builder);
        }

        builder.Close(UnitKind.Item);
    }
}
