using Bot.Core.Conversation;
using Bot.Core.Conversation.Previews;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Reads the message that would go to Discord as Discord shows it.</summary>
public sealed class DiscordPreview : IReplyPreview
{
    private const string Fence = "```";
    private const string Small = "-# ";
    private const string Bullet = "• ";

    public string Platform => "discord";

    public string Name => "Discord";

    public PreviewMessage Draw(Reply reply)
    {
        var message = ReplyRenderer.Render(reply, new Audience(default, IsPrivate: false));
        var buttons = message.Buttons.SelectMany(row => row).Select(button => new PreviewPart(PreviewKind.Button, $"{button.Emoji} {button.Label}".Trim()));
        var files = message.Files.Select(file => new PreviewPart(PreviewKind.Small, $"attached: {file.Name}"));
        return new PreviewMessage([.. Lines(message.Content), .. message.Embeds.SelectMany(Embed), .. files, .. buttons]);
    }

    private static IEnumerable<PreviewPart> Embed(MessageEmbed embed)
    {
        if (embed.Title is { } title) yield return new PreviewPart(PreviewKind.Heading, Markdown.Unescape(title), embed.Url);
        foreach (var part in Lines(embed.Description)) yield return part;
        if (embed.Footer is { } footer) yield return new PreviewPart(PreviewKind.Small, footer);
    }

    private static IEnumerable<PreviewPart> Lines(string markdown)
    {
        if (markdown.StartsWith(ExcerptEmbed.QuoteMark, StringComparison.Ordinal))
        {
            yield return new PreviewPart(PreviewKind.Quote, Markdown.Unescape(markdown.AsSpan(ExcerptEmbed.QuoteMark.Length)));
            yield break;
        }

        var sections = markdown.Split(Fence);
        for (var place = 0; place < sections.Length; place++)
        {
            var section = sections[place].Trim('\n');
            if (section.Length == 0) continue;
            if (place % 2 == 1) yield return new PreviewPart(PreviewKind.Code, section);
            else foreach (var line in section.Split('\n')) yield return Line(line);
        }
    }

    private static PreviewPart Line(string line) => line switch
    {
        _ when line.StartsWith(Small, StringComparison.Ordinal) => new PreviewPart(PreviewKind.Small, Markdown.Unescape(line.AsSpan(Small.Length))),
        _ when line.StartsWith(Bullet, StringComparison.Ordinal) => new PreviewPart(PreviewKind.Item, Markdown.Unescape(line.AsSpan(Bullet.Length))),
        _ => new PreviewPart(PreviewKind.Text, Markdown.Unescape(line)),
    };
}
