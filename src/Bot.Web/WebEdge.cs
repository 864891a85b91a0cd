using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Memory;
using Bot.Core.Conversation.Previews;
using Bot.Web.Hooks;
using Microsoft.Extensions.Logging;

namespace Bot.Web;

/// <summary>What the page shares with the program it runs in.</summary>
/// <param name="Source">The articles.</param>
/// <param name="Responder">The conversation.</param>
/// <param name="Conversation">Prefix of commands.</param>
/// <param name="Web">Settings of the page.</param>
/// <param name="Library">Where the page is public, if it is.</param>
/// <param name="Meter">What was answered so far.</param>
/// <param name="Questions">What was asked lately, if that is kept.</param>
/// <param name="Platforms">The chat platforms that are configured.</param>
/// <param name="Hooks">Addresses that belong to other edges.</param>
/// <param name="Previews">Platforms whose look can be previewed.</param>
/// <param name="Clock">Tells the time.</param>
/// <param name="Logging">Where to log.</param>
public sealed record WebEdge(
    ILibrarySource Source, Responder Responder, ConversationOptions Conversation, WebOptions Web, LibraryOptions Library,
    ConversationMeter Meter, QuestionLog Questions, IEnumerable<IPlatformConnection> Platforms, IEnumerable<Webhook> Hooks,
    IEnumerable<IReplyPreview> Previews, TimeProvider Clock, ILoggerFactory Logging);
