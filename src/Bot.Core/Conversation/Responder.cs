using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Commands;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation;

/// <summary>The whole conversation without a platform. One instance serves every edge; safe to call from several threads.</summary>
/// <param name="options">Prefix, excerpts a reply, memory.</param>
/// <param name="finder">Finds what the articles have.</param>
/// <param name="clock">Decides when a last answer is forgotten.</param>
public sealed class Responder(ConversationOptions options, AnswerFinder finder, TimeProvider clock)
{
    private readonly CommandParser parser = new(new CommandTable(), options.Prefix);
    private readonly AnswerMemory memory = new(options, clock);

    /// <summary>Answers one message from one snapshot of the articles.</summary>
    /// <returns>The reply; null only for an overheard message that does not concern the bot.</returns>
    public Reply? Respond(Library library, IncomingMessage message) =>
        parser.Parse(message) is { } call
            ? call.Command.Answer(new Exchange(library, message, finder, memory, options), call.Arguments)
            : null;
}
