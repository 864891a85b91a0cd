using System.Text;

namespace Bot.Core.Conversation;

/// <summary>Draws a reply as plain text: for pipes, for notifications and for screen readers.</summary>
public static class ReplyText
{
    private const string Indent = "    ";

    /// <summary>The whole reply, lines separated by '\n', without wrapping, colours, or a line end at its end.</summary>
    public static string Render(Reply reply) =>
        string.Join("\n\n", reply.Version is { } version ? [.. reply.Blocks.Select(Render), version.ToString()] : reply.Blocks.Select(Render));

    /// <summary>What a reply says itself, without excerpts and version.</summary>
    public static string WithoutExcerpts(Reply reply) => string.Join("\n\n", reply.Blocks.Where(block => block is not ExcerptBlock).Select(Render));

    /// <summary>The line that says where an excerpt comes from.</summary>
    public static string SourceLine(Excerpt excerpt) => $"— {excerpt.Source}";

    /// <summary>What stands before an excerpt: its number, where it has one.</summary>
    public static string Label(Excerpt excerpt) => excerpt.Number > 0 ? $"[{excerpt.Number}] " : "";

    /// <summary>One block, without a line end at its end: for edges that have no form of their own for it.</summary>
    public static string Render(ReplyBlock block) => block switch
    {
        TextBlock text => text.Text,
        HintBlock hint => hint.Text,
        ListBlock list => string.Join('\n', list.Items.Select(item => $"  {item}")),
        ExcerptBlock { Excerpt: var excerpt } => Render(excerpt),
        ComparisonBlock comparison => $"{Indent}yours:   {ComparisonText.Yours(comparison)}\n{Indent}article: {ComparisonText.Theirs(comparison)}",
        CopyBlock copy => $"{copy.Label}\n{Indent}{copy.Text.Replace("\n", "\n" + Indent, StringComparison.Ordinal)}",
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No plain form for this block."),
    };

    private static string Render(Excerpt excerpt) => new StringBuilder()
        .Append(Label(excerpt)).Append(excerpt.Quote.Text).Append('\n')
        .Append(Indent).Append(SourceLine(excerpt)).ToString();
}
