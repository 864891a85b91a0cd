namespace Bot.Evaluation.Runs;

/// <summary>What is quoted, and the passage it is a slice of.</summary>
internal sealed record RunQuote(string Text, string Passage);
