using System.Collections.Immutable;
using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation;

/// <summary>What the bot says to one message, before any platform draws it.</summary>
public sealed record Reply
{
    /// <summary>The message's text as it arrived.</summary>
    public required string Question { get; init; }

    /// <summary>The reply from top to bottom.</summary>
    public required ImmutableArray<ReplyBlock> Blocks { get; init; }

    /// <summary>Whether the message got what it asked for: excerpts that answer it, or the output of its command.</summary>
    public required bool Answered { get; init; }

    /// <summary>Topics near to what was asked, or a word spelt like it, to try instead; empty when there is no need.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>The misspelt words that were put right before anything was looked up; the reply says so. Empty when there were none.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>How sure the bot is that the articles answer the question, 0 to 1; 0 for commands that rank nothing.</summary>
    public double Confidence { get; init; }

    /// <summary>What can be done next, for edges that draw buttons; empty when nothing can.</summary>
    public ImmutableArray<OfferedAction> Actions { get; init; } = [];

    /// <summary>The snapshot of the articles that the reply was made from; null for a sentence that needed none.</summary>
    public LibraryVersion? Version { get; init; }

    /// <summary>What "more" and "context" referred to when it was made, so that it can be made again.</summary>
    internal LastAnswer? Before { get; init; }

    /// <summary>All excerpts in order.</summary>
    public IEnumerable<Excerpt> Excerpts => Blocks.OfType<ExcerptBlock>().Select(block => block.Excerpt);

    /// <summary>The excerpts shown as the answer (or, for <c>!context</c>, as its surroundings).</summary>
    public IEnumerable<Excerpt> Quotes => Excerpts.Where(excerpt => excerpt.Role != ExcerptRole.Related);

    /// <summary>The excerpts shown as merely related.</summary>
    public IEnumerable<Excerpt> Related => Excerpts.Where(excerpt => excerpt.Role == ExcerptRole.Related);

    /// <summary>A reply of one plain sentence that does not give what was asked for.</summary>
    public static Reply Sentence(IncomingMessage message, string sentence) =>
        new() { Question = message.Text, Blocks = [new TextBlock(sentence)], Answered = false };

    /// <summary>What is said when a reply could not be made; the reason goes to the log, never to the chat.</summary>
    public static Reply Failure(IncomingMessage message) =>
        Sentence(message, "Something went wrong on my side, so I have no answer to that. The operator can see why in the log.");
}
