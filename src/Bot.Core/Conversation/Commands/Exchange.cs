using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Commands;

/// <summary>One message and everything needed to answer it.</summary>
/// <param name="Library">The one snapshot of the articles that this answer is made from.</param>
/// <param name="Message">What was said.</param>
/// <param name="Finder">Finds passages.</param>
/// <param name="Memory">What was answered before.</param>
/// <param name="Options">Prefix and sizes.</param>
/// <param name="Last">The answer that "more", "context" and the like refer to; null when there is none.</param>
internal sealed record Exchange(
    Library Library, IncomingMessage Message, AnswerFinder Finder, AnswerMemory Memory, ConversationOptions Options, LastAnswer? Last)
{
    /// <summary>How a command is written in this conversation.</summary>
    public string Written(string command) => Options.Prefix + command;

    /// <summary>A reply that does what was asked.</summary>
    public Reply Say(params ReplyBlock[] blocks) => new() { Question = Message.Text, Blocks = [.. blocks], Answered = true };

    /// <summary>A plain sentence that says what is wrong with what was asked.</summary>
    public Reply Refuse(string sentence) => Reply.Sentence(Message, sentence);
}
