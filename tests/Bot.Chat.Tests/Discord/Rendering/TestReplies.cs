using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;
using Bot.Core.Ranking;

namespace Bot.Chat.Tests.Discord.Rendering;

/// <summary>Replies as the conversation makes them from the seeds.</summary>
internal static class TestReplies
{
    public static Responder Responder() =>
        new(new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), TimeProvider.System);

    public static Reply Of(string text, Responder? responder = null)
    {
        var message = new IncomingMessage { Platform = "discord", Channel = "1", User = "2", Text = text };
        return (responder ?? Responder()).Respond(SeedLibrary.Instance, message)!;
    }
}
