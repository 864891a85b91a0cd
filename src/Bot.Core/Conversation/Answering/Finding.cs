using Bot.Core.Passages;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>One passage found, and what to quote of it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Its score.</param>
/// <param name="Choose">Chooses the quote; run only for the few that are shown.</param>
public sealed record Finding(Passage Passage, double Score, Func<Quote> Choose);
