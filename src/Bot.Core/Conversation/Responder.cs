namespace Bot.Core.Conversation;

/// <summary>The whole conversation without a platform. One instance serves every edge; safe to call from several threads.</summary>
/// <param name="options">Prefix, excerpts a reply, memory.</param>
/// <param name="clock">Decides when a last answer is forgotten.</param>
public sealed class Responder(ConversationOptions options, TimeProvider clock)
{
    /// <summary>Answers one message from one snapshot of the articles.</summary>
    /// <returns>The reply; null only for an overheard message that does not concern the bot.</returns>
    public Reply? Respond(Library library, IncomingMessage message)
    {
        _ = (options, clock, library, message);
        throw new NotImplementedException();
    }
}
