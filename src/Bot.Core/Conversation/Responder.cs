using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Commands;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation;

/// <summary>The whole conversation without a platform. One instance serves every edge; safe to call from several threads.</summary>
public sealed class Responder
{
    private readonly ConversationOptions options;
    private readonly AnswerFinder finder;
    private readonly AnswerMemory memory;
    private readonly CommandParser parser;
    private readonly ActionHandler actions;
    private readonly TimeProvider clock;
    private readonly ConversationMeter? meter;
    private readonly QuestionLog? questions;
    private long repliesMadeAnew;

    /// <summary>Sets the conversation up.</summary>
    /// <param name="options">Prefix, excerpts a reply, memory.</param>
    /// <param name="finder">Finds what the articles have.</param>
    /// <param name="clock">Decides when a last answer is forgotten.</param>
    /// <param name="meter">Counts what is answered; null counts nothing.</param>
    /// <param name="questions">Keeps what was asked; null keeps nothing.</param>
    public Responder(
        ConversationOptions options, AnswerFinder finder, TimeProvider clock, ConversationMeter? meter = null, QuestionLog? questions = null)
    {
        (this.options, this.finder, memory) = (options, finder, new AnswerMemory(options, clock));
        (this.clock, this.meter, this.questions) = (clock, meter, questions);
        var commands = new CommandTable();
        parser = new CommandParser(commands, options.Prefix);
        actions = new ActionHandler(commands, parser);
    }

    /// <summary>How many replies were made anew because an article they quote changed before they went out.</summary>
    public long RepliesMadeAnew => Interlocked.Read(ref repliesMadeAnew);

    /// <summary>Whether a message could get a reply; what is overheard and is no command never does. Needs no articles.</summary>
    public bool MayConcern(IncomingMessage message) => parser.Parse(message) is not null;

    /// <summary>Answers one message from one snapshot of the articles.</summary>
    /// <returns>The reply; null only for an overheard message that does not concern the bot.</returns>
    public Reply? Respond(Library library, IncomingMessage message) => Respond(library, message, memory.Recall(message));

    /// <summary>
    /// To be called just before a reply goes out: compares every excerpt with the article that is served now,
    /// and answers the message anew when one of them has changed.
    /// </summary>
    /// <param name="current">What is served now.</param>
    /// <param name="message">The message that was answered.</param>
    /// <param name="reply">The reply that is about to go out.</param>
    /// <returns>The same reply while all its excerpts stand; else one made from what is served now.</returns>
    public Reply? Confirm(Library current, IncomingMessage message, Reply reply)
    {
        if (ReplyCheck.Stands(reply, current)) return reply;
        Interlocked.Increment(ref repliesMadeAnew);
        return Respond(current, message, reply.Before);
    }

    /// <summary>A reply as data, each excerpt with the numbers of its score.</summary>
    /// <param name="library">What the reply was made from.</param>
    /// <param name="message">The message that was answered last.</param>
    /// <param name="reply">The reply to it.</param>
    public AnswerRecord Explain(Library library, IncomingMessage message, Reply reply)
    {
        var last = memory.Recall(message);
        return AnswerRecord.From(reply, excerpt =>
            last?.Shown.FirstOrDefault(shown => shown.Number == excerpt.Number && shown.Span == excerpt.Quote.Span) is { } shown
            && (shown.Request ?? last.Request) is { } request
            && finder.Explain(library, request, shown.Article, shown.Span) is { } explanation
                ? ExplanationRecord.From(explanation) : null);
    }

    /// <summary>Carries out a click on a button under an earlier answer. A stale or forged button gets a plain sentence.</summary>
    public ActionOutcome Act(Library library, ActionRequest request)
    {
        var last = memory.Recall(request.Message);
        var outcome = actions.Handle(In(library, request.Message, last), request);
        return outcome with { Reply = Sign(outcome.Reply, library, last) };
    }

    /// <inheritdoc cref="Confirm(Library, IncomingMessage, Reply)"/>
    /// <param name="current">What is served now.</param>
    /// <param name="request">The click that was answered.</param>
    /// <param name="outcome">What is about to go out.</param>
    public ActionOutcome Confirm(Library current, ActionRequest request, ActionOutcome outcome)
    {
        if (outcome.Reply is not { } reply || ReplyCheck.Stands(reply, current)) return outcome;
        Interlocked.Increment(ref repliesMadeAnew);
        return Act(current, request);
    }

    private Reply? Respond(Library library, IncomingMessage message, LastAnswer? last)
    {
        var start = clock.GetTimestamp();
        if (parser.Parse(message) is not { } call || call.Command.Answer(In(library, message, last), call.Arguments) is not { } reply) return null;
        meter?.Count(message.Platform, reply.Answered, clock.GetElapsedTime(start));
        questions?.Add(message, reply.Answered, clock.GetUtcNow());
        return Sign(reply, library, last);
    }

    private static Reply? Sign(Reply? reply, Library library, LastAnswer? last) =>
        reply is null ? null : reply with { Version = library.Version, Before = last };

    private Exchange In(Library library, IncomingMessage message, LastAnswer? last) => new(library, message, finder, memory, options, last);
}
