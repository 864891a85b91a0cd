using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>Draws the bot's own words.</summary>
internal static class Markup
{
    /// <summary>Blocks as lines of markdown that reads literally.</summary>
    public static string Lines(IEnumerable<ReplyBlock> blocks) => string.Join('\n', blocks.Select(Line));

    private static string Line(ReplyBlock block) => block switch
    {
        TextBlock text => Markdown.Escape(text.Text),
        HintBlock hint => $"-# {Markdown.Escape(hint.Text.ReplaceLineEndings(" "))}",
        ListBlock list => string.Join('\n', list.Items.Select(item => $"• {Markdown.Escape(item)}")),
        CopyBlock copy => Copy(copy),
        ComparisonBlock comparison => $"yours: {Markdown.Escape(ComparisonText.Yours(comparison))}\narticle: {Markdown.Escape(ComparisonText.Theirs(comparison))}",
        _ => Markdown.Escape(ReplyText.Render(block)),
    };

    // A code block has a button that copies it. Nothing can be escaped in one, so a text that would end it is drawn as any other.
    private static string Copy(CopyBlock copy) => copy.Text.Contains("```", StringComparison.Ordinal) || copy.Text.EndsWith('`')
        ? $"{Markdown.Escape(copy.Label)}\n{Markdown.Escape(copy.Text)}"
        : $"{Markdown.Escape(copy.Label)}\n```\n{copy.Text}\n```";
}
