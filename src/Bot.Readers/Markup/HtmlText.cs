using AngleSharp.Dom;
using Bot.Readers.Structure;

namespace Bot.Readers.Markup;

/// <summary>Writes an HTML element's content as readable text.</summary>
internal sealed class HtmlText(ReadableTextBuilder builder)
{
    /// <summary>Stands between the cells of a table row.</summary>
    public const string CellSeparator = " | ";

    private static readonly string[] LayoutElements =
        ["p", "div", "table", "ul", "ol", "blockquote", "article", "section", "h1", "h2", "h3", "h4", "h5", "h6"];

    private readonly Stack<Frame> frames = [];
    private bool isAfterBreak;

    // A loop with its own stack: pages can be nested deeper than the program's stack allows.
    public void Write(INode root, bool isInArticle)
    {
        Enter(root, new HtmlContext(isInArticle));
        while (frames.TryPop(out var frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
            {
                Leave(frame.Node, frame.Context);
                continue;
            }

            frames.Push(frame with { Next = frame.Next + 1 });
            Visit(frame.Node.ChildNodes[frame.Next], frame.Context);
        }
    }

    private void Visit(INode node, HtmlContext context)
    {
        switch (node)
        {
            case IText text:
                WriteText(text.Data, context);
                break;
            case IElement { LocalName: "br" }:
                WriteBreak(context);
                break;
            case IElement { LocalName: "wbr" or "img" }:
                break;
            case IElement element when !HtmlVisibility.IsSkipped(element, context.IsInArticle):
                Enter(element, context);
                break;
        }
    }

    private void WriteText(string text, HtmlContext context)
    {
        if (context.IsPreformatted) builder.AppendVerbatim(text);
        else builder.Append(text);
        if (!text.AsSpan().IsWhiteSpace()) isAfterBreak = false;
    }

    // Old pages part paragraphs by two line breaks.
    private void WriteBreak(HtmlContext context)
    {
        if (isAfterBreak && context is { IsRow: false, IsPreformatted: false }) Close(context);
        else builder.BreakLine();
        isAfterBreak = true;
    }

    private void Enter(INode node, HtmlContext outer)
    {
        if (node is not IElement element)
        {
            frames.Push(new Frame(node, 0, outer));
            return;
        }

        if (IsEdge(element, outer)) Close(outer);
        else if (element.LocalName is "td" or "th" && !builder.IsUnitEmpty) builder.AppendVerbatim(CellSeparator);
        else if (element.LocalName == "q") builder.Append("“");
        frames.Push(new Frame(element, 0, Inside(element, outer)));
    }

    private static HtmlContext Inside(IElement element, HtmlContext outer) => element.LocalName switch
    {
        "article" or "main" => outer with { IsInArticle = true },
        "pre" => outer with { IsPreformatted = true },
        "li" or "dd" or "dt" or "blockquote" => outer with { IsItem = true },
        // Old pages lay out everything in tables; a row that holds paragraphs is no row of data.
        "tr" when !outer.IsRow => outer with { IsRow = !HtmlNodes.Holds(element, LayoutElements) },
        _ => outer,
    };

    private void Leave(INode node, HtmlContext context)
    {
        if (node is not IElement element) return;
        if (element.LocalName == "q") builder.AppendVerbatim("”");
        if (element.LocalName == "tr") Close(context);
        else if (!IsEdge(element, context)) return;
        else if (HtmlElements.HeadingLevel(element.LocalName) is > 0 and var level) builder.Close(UnitKind.Heading, level);
        else Close(context);
    }

    /// <summary>Inside a row of data only the row is a paragraph, so that its cells stay together.</summary>
    private static bool IsEdge(IElement element, HtmlContext context) => !context.IsRow && HtmlElements.Blocks.Contains(element.LocalName);

    private void Close(HtmlContext context)
    {
        builder.Close(context.IsItem || context.IsRow || context.IsPreformatted ? UnitKind.Item : UnitKind.Prose);
        isAfterBreak = false;
    }

    private readonly record struct Frame(INode Node, int Next, HtmlContext Context);
}
