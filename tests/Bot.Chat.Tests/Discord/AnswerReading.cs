using System.Text.Json.Nodes;
using Bot.Discord.Rendering;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Reads the bot's messages as a member sees them.</summary>
internal static class AnswerReading
{
    public static string Content(this JsonObject message) => (string)message["content"]!;

    public static string Id(this JsonObject message) => (string)message["id"]!;

    /// <summary>The excerpts as stored, read back from the block quotes.</summary>
    public static IReadOnlyList<string> Excerpts(this JsonObject message) =>
    [
        .. message["embeds"]!.AsArray().Select(embed => (string)embed!["description"]!)
            .Where(text => text.StartsWith(ExcerptEmbed.QuoteMark, StringComparison.Ordinal))
            .Select(text => Markdown.Unescape(text.AsSpan(ExcerptEmbed.QuoteMark.Length))),
    ];

    public static IReadOnlyList<string> ButtonLabels(this JsonObject message) =>
        [.. FakeMembers.Buttons(message).Select(button => (string?)button["label"] ?? (string)button["emoji"]!["name"]!)];

    /// <summary>Everything the message says, with markdown read.</summary>
    public static string AllText(this JsonObject message) => Markdown.Unescape(
        message.Content() + "\n" + string.Join('\n', message["embeds"]!.AsArray().Select(embed => $"{embed!["title"]}\n{embed["description"]}\n{embed["footer"]?["text"]}")));
}
