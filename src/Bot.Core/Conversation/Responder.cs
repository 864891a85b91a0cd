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

    /// <summary>Sets the conversation up.</summary>
    /// <param name="options">Prefix, excerpts a reply, memory.</param>
    /// <param name="finder">Finds what the articles have.</param>
    /// <param name="clock">Decides when a last answer is forgotten.</param>
    public Responder(ConversationOptions options, AnswerFinder finder, TimeProvider clock)
    {
        (this.options, this.finder, memory) = (options, finder, new AnswerMemory(options, clock));
        var commands = new CommandTable();
        parser = new CommandParser(commands, options.Prefix);
        actions = new ActionHandler(commands, parser);
    }

    /// <summary>Answers one message from one snapshot of the articles.</summary>
    /// <returns>The reply; null only for an overheard message that does not concern the bot.</returns>
    public Reply? Respond(Library library, IncomingMessage message) =>
        parser.Parse(message) is { } call ? call.Command.Answer(In(library, message), call.Arguments) : null;

    /// <summary>Carries out a click on a button under an earlier answer. A stale or forged button gets a plain sentence.</summary>
    public ActionOutcome Act(Library library, ActionRequest request) => actions.Handle(In(library, request.Message), request);

    private Exchange In(Library library, IncomingMessage message) => new(library, message, finder, memory, options);
}
