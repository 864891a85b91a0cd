using Bot.Core.Conversation;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Answers messages that were said to the bot alone; a failure becomes a plain sentence, its cause goes to the log.</summary>
internal sealed partial class Answerer(Responder responder, ILogger<Answerer> logger)
{
    private const string NoAnswer = "There is no answer to that.";

    /// <summary>Answers one message from the snapshot served now; its quotes are compared with what is served when it is ready.</summary>
    public Reply Answer(ILibrarySource source, IncomingMessage message) =>
        Guard(message, () => responder.Confirm(source.Current, message, Respond(source.Current, message)) ?? Reply.Sentence(message, NoAnswer));

    /// <summary>Answers one message from a snapshot that nothing replaces.</summary>
    public Reply Answer(Library library, IncomingMessage message) => Guard(message, () => Respond(library, message));

    private Reply Respond(Library library, IncomingMessage message) =>
        responder.Respond(library, message) ?? Reply.Sentence(message, NoAnswer);

    private Reply Guard(IncomingMessage message, Func<Reply> answer)
    {
        try
        {
            return answer();
        }
        // The loop that asks must outlive any question.
        catch (Exception exception)
        {
            LogFailure(exception);
            return Reply.Failure(message);
        }
    }

    /// <summary>A reply just made, as data with the numbers of its scores.</summary>
    public AnswerRecord Explain(Library library, IncomingMessage message, Reply reply) => responder.Explain(library, message, reply);

    [LoggerMessage(LogLevel.Error, "A question could not be answered")]
    private partial void LogFailure(Exception exception);
}
