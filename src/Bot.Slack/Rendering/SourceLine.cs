using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Slack.Blocks;

namespace Bot.Slack.Rendering;

/// <summary>The grey line under an excerpt: number, title, by whom, date, section, paragraph, link.</summary>
internal static class SourceLine
{
    private const int Longest = 400;

    public static int Length(Excerpt excerpt) => Words(excerpt).Length + (Link(excerpt)?.Text.Length ?? 0);

    /// <summary>Draws the line.</summary>
    /// <param name="excerpt">The excerpt above it.</param>
    /// <param name="shown">Characters shown of an excerpt that is too long; null when it is whole.</param>
    public static ContextBlock Of(Excerpt excerpt, int? shown)
    {
        var elements = ImmutableArray.CreateBuilder<TextObject>();
        elements.Add(TextObject.Plain(Words(excerpt)));
        if (Link(excerpt) is { } link) elements.Add(link);
        if (shown is { } length)
            elements.Add(TextObject.Plain(string.Create(CultureInfo.InvariantCulture, $"(the first {length} of {excerpt.Quote.Text.Length} characters)")));
        return new ContextBlock(elements.ToImmutable());
    }

    private static string Words(Excerpt excerpt) =>
        SlackText.Clip($"{ReplyText.Label(excerpt)}{excerpt.Source with { Url = null }}", Longest);

    // A bar or a closing bracket would end the address; both are escaped in a well-formed one.
    private static TextObject? Link(Excerpt excerpt) =>
        excerpt.Source.Url is { } url && url.Length <= MessageLimits.TextObject - 100 && !url.AsSpan().ContainsAny("|<>")
            ? TextObject.Markup($"<{SlackText.Escape(url)}|open at the passage>")
            : null;
}
