using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Bot.Readers.Markup;

/// <summary>Writes the inline parts of a Markdown block as readable text.</summary>
internal static class MarkdownInlines
{
    // A loop instead of recursion: emphasis can be nested as deep as a line is long.
    public static void Write(ContainerInline? root, ReadableTextBuilder builder)
    {
        for (var inline = root?.FirstChild; inline is not null; inline = Next(inline, root!))
            WriteOne(inline, builder);
    }

    private static Inline? Next(Inline inline, ContainerInline root)
    {
        var isSkipped = inline is LinkInline { IsImage: true };
        if (!isSkipped && inline is ContainerInline { FirstChild: { } child }) return child;
        for (Inline? current = inline; current is not null && current != root; current = current.Parent)
        {
            if (current.NextSibling is { } sibling) return sibling;
        }

        return null;
    }

    private static void WriteOne(Inline inline, ReadableTextBuilder builder)
    {
        switch (inline)
        {
            case LiteralInline literal:
                builder.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                builder.Append(code.ContentSpan);
                break;
            case AutolinkInline link:
                builder.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                builder.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: true }:
                builder.BreakLine();
                break;
            case LineBreakInline:
                builder.Append(" ");
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                builder.BreakLine();
                break;
            case FootnoteLink or TaskList or HtmlInline or LinkInline or EmphasisInline:
                break;
            case DelimiterInline delimiter:
                builder.Append(delimiter.ToLiteral());
                break;
        }
    }
}
