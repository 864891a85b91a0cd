using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Commands;

/// <summary>A command that is answered by excerpts.</summary>
internal interface IAsksArticles
{
    /// <summary>What it asks of the articles.</summary>
    AnswerRequest RequestOf(string arguments);
}
