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
        _ => Markdown.Escape(PlainText.Of(block)),
    };
}
