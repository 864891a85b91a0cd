using System.Collections.Immutable;

namespace Bot.Evaluation.Runs;

/// <summary>What the bot makes of one question: one line of a run.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Passages">Up to 100 passages, best first.</param>
/// <param name="Quote">At most one sentence.</param>
/// <param name="Quote3">At most three consecutive sentences.</param>
/// <param name="Answered">Whether the bot would show the quote as an answer.</param>
/// <param name="Confidence">0 to 1: what <paramref name="Answered"/> is judged by.</param>
internal sealed record RunLine(
    string Id, ImmutableArray<RunPassage> Passages, RunQuote Quote, RunQuote Quote3, bool Answered, double Confidence);
