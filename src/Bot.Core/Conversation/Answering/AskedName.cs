using System.Collections.Immutable;

namespace Bot.Core.Conversation.Answering;

/// <summary>A name in a question, or a number of at least three digits: what an answer that lacks it is not about.</summary>
/// <param name="Words">Its words in order; a number is one word.</param>
internal sealed record AskedName(ImmutableArray<AskedWord> Words)
{
    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
