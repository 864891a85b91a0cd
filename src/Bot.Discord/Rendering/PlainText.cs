using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>The plain form of replies, for files and for kinds of blocks that have no form of their own here.</summary>
internal static class PlainText
{
    public static string Of(Reply reply) => ReplyText.Render(reply);

    public static string Of(ReplyBlock block) => ReplyText.Render(new Reply { Question = "", Blocks = [block], Answered = true });
}
