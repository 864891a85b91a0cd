using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Readers;
using Bot.Terminal;

namespace Bot.Serving;

/// <summary>
/// Reads, indexes and answers once from a made-up article, while settings are read and the host is put together on another
/// thread: whatever is loaded or compiled when it first runs is so by the time that the real articles and the first question come.
/// </summary>
internal static class Rehearsal
{
    private const string Question = "What does a rehearsal prepare for the first evening?";

    private static ReadOnlySpan<byte> Article => """
        On Rehearsals

        A rehearsal prepares the players for the first evening. "It is half of the work," said Anna Karlsson, who had led
        the City Theatre since 1987; others call it well-meant.

        Nobody who comes at eight o'clock sees what was tried out in the afternoon. Whatever fails then fails without harm.
        """u8;

    /// <summary>Goes through it once; nothing is kept.</summary>
    /// <returns>The answer.</returns>
    public static Reply? Run()
    {
        var article = new ArticleReader().Read("rehearsal.txt", Article.ToArray(), sidecar: null);
        var library = Library.Build([article], new LibraryOptions(), DateTimeOffset.UnixEpoch);
        var responder = new Responder(new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), TimeProvider.System);
        var message = TerminalMessage.Of(Question);
        return responder.Respond(library, message) is { } reply ? responder.Confirm(library, message, reply) : null;
    }
}
