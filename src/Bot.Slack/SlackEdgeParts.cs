using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;

namespace Bot.Slack;

/// <summary>What the edge takes from the core and the host.</summary>
/// <param name="Responder">The conversation itself.</param>
/// <param name="Libraries">Gives the library to answer from; waits while the first one is being indexed.</param>
/// <param name="Chat">Manners in shared channels.</param>
/// <param name="Conversation">Prefix and sizes.</param>
/// <param name="Feedback">Where thumbs up and down are kept.</param>
/// <param name="Meter">Counts what is not answered because it comes too fast or finds no room; null counts nothing.</param>
public sealed record SlackEdgeParts(
    Responder Responder, Func<CancellationToken, ValueTask<Library>> Libraries, ChatOptions Chat, ConversationOptions Conversation,
    IFeedbackLog Feedback, ConversationMeter? Meter = null);
