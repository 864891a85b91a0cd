using System.Collections.Immutable;

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

    /// <summary>Topics near to what was asked, to try instead; empty when there is no need.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>How sure the bot is that the articles answer the question, 0 to 1; 0 for commands that rank nothing.</summary>
    public double Confidence { get; init; }

    /// <summary>All excerpts in order.</summary>
    public IEnumerable<Excerpt> Excerpts => Blocks.OfType<ExcerptBlock>().Select(block => block.Excerpt);

    /// <summary>The excerpts shown as the answer (or, for <c>!context</c>, as its surroundings).</summary>
    public IEnumerable<Excerpt> Quotes => Excerpts.Where(excerpt => excerpt.Role != ExcerptRole.Related);

    /// <summary>The excerpts shown as merely related.</summary>
    public IEnumerable<Excerpt> Related => Excerpts.Where(excerpt => excerpt.Role == ExcerptRole.Related);
}
