using Bot.Readers.Metadata;
using Bot.Readers.PlainText;
using Bot.Readers.Structure;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Bot.Readers.Markup;

/// <summary>Reads Markdown: the text without its marks.</summary>
internal static class MarkdownReader
{
    // Only extensions that show marks for what they are. Subscripts, superscripts and typographic replacements would
    // change the author's characters.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    public static ReadableText Read(string content)
    {
        var frontMatter = FrontMatter.Split(content);
        var readable = ReadBody(frontMatter.Body);
        return readable with { Stated = frontMatter.Stated, Warnings = [.. frontMatter.Warnings, .. readable.Warnings] };
    }

    private static ReadableText ReadBody(string markdown)
    {
        try
        {
            if (MarkupGuard.AllowsMarkdown(markdown))
                return new MarkdownText().Write(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting that is too deep for it; what follows is the answer to both.
        }

        return PlainTextReader.ReadBody(markdown) with { Warnings = ["The Markdown is nested too deeply or holds too many marks; the file is read as plain text."] };
    }
}
