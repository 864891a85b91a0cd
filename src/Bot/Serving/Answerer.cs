using Bot.Core.Conversation;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Answers messages that were said to the bot alone; a failure becomes a plain sentence, its cause goes to the log.</summary>
internal sealed partial class Answerer(Responder responder, ILogger<Answerer> logger)
{
    /// <summary>Answers one message from one snapshot of the articles.</summary>
    public Reply Answer(Library library, IncomingMessage message)
    {
        try
        {
            return responder.Respond(library, message) ?? Reply.Sentence(message, "There is no answer to that.");
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
