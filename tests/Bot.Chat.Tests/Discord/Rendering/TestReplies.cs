using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Testing;

namespace Bot.Chat.Tests.Discord.Rendering;

/// <summary>Replies as the conversation makes them from the seeds.</summary>
internal static class TestReplies
{
    public static Reply Of(string text)
    {
        var responder = new Responder(new ConversationOptions(), new AnswerFinder(new RankingOptions(), new QuotingOptions()), TimeProvider.System);
        return responder.Respond(SeedLibrary.Instance, new IncomingMessage { Platform = "discord", Channel = "1", User = "2", Text = text })!;
    }
}
