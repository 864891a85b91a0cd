using System.Collections.Immutable;
using System.Text;
using Bot.Core.Conversation;
using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Draws a reply as one Discord message. What does not fit even so goes along as a text file.</summary>
internal static class ReplyRenderer
{
    private const string OverflowFile = "answer.txt";
    private const string Overflow = "The whole of this is in the attached file.";

    /// <summary>Draws a reply.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="audience">Who sees it and who asked.</param>
    public static OutgoingMessage Render(Reply reply, Audience audience)
    {
        var parts = ReplyParts.Of(reply);
        var question = QuestionLine.Write(reply.Question);
        ImmutableArray<ReplySection> longQuestion = !reply.Actions.IsEmpty || audience.IsPrivate ? [.. LongQuestion(reply)] : [];
        var hasQuestion = question is not null || !longQuestion.IsEmpty;
        var content = Join(question, parts.Lead, VersionLine(reply));
        if (content.Length > MessageLimits.Content || ReplyEmbeds.Of([.. parts.Sections, .. longQuestion]) is not { } embeds)
            return Overflowing(reply, audience, question, parts, longQuestion);
        return new OutgoingMessage
        {
            Content = content,
            Embeds = embeds.Embeds,
            Buttons = ButtonRows.Of(reply, embeds.Cuts, audience, hasQuestion),
        };
    }

    private static OutgoingMessage Overflowing(
        Reply reply, Audience audience, string? question, ReplyParts parts, ImmutableArray<ReplySection> longQuestion)
    {
        var room = MessageLimits.Content - (question?.Length ?? 0) - Overflow.Length - 4;
        var sections = parts.Sections;
        while (ReplyEmbeds.Of([.. sections, .. longQuestion]) is null) sections = sections.RemoveAt(sections.Length - 1);
        var embeds = ReplyEmbeds.Of([.. sections, .. longQuestion])!;
        return new OutgoingMessage
        {
            Content = Join(question, LinesWithin(parts.Lead, room), Overflow),
            Embeds = embeds.Embeds,
            Buttons = ButtonRows.Of(reply, embeds.Cuts, audience, hasQuestion: question is not null || !longQuestion.IsEmpty),
            Files = [new MessageFile(OverflowFile, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(ReplyText.Render(reply)))],
        };
    }

    // Only buttons need it: where there are none the asker knows what they asked.
    private static IEnumerable<ReplySection> LongQuestion(Reply reply)
    {
        if (QuestionLine.WriteLong(reply.Question) is { } words) yield return new ReplySection(null, words);
    }

    private static string LinesWithin(string text, int room)
    {
        var shown = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (shown.Length + line.Length + 1 > room) break;
            shown.Append(line).Append('\n');
        }

        return shown.ToString().TrimEnd();
    }

    // An answer can be told from one made before the articles changed.
    private static string? VersionLine(Reply reply) => reply.Version is { } version ? $"-# {Markdown.Escape(version.ToString())}" : null;

    private static string Join(params IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
}
