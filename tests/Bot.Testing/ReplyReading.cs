using Bot.Core.Conversation;

namespace Bot.Testing;

/// <summary>Reads replies the way tests want to speak of them.</summary>
public static class ReplyReading
{
    /// <summary>Everything the bot itself says in a reply, quotes left out.</summary>
    public static string Words(this Reply reply) => string.Join('\n', reply.Blocks.Select(block => block switch
    {
        TextBlock text => text.Text,
        HintBlock hint => hint.Text,
        ListBlock list => string.Join('\n', list.Items),
        _ => "",
    }));

    /// <summary>The quoted texts in order.</summary>
    public static IReadOnlyList<string> Texts(this IEnumerable<Excerpt> excerpts) => [.. excerpts.Select(excerpt => excerpt.Quote.Text)];
}
