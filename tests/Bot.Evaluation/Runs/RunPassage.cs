namespace Bot.Evaluation.Runs;

/// <summary>A passage found, by its id in the corpus.</summary>
internal sealed record RunPassage(string Id, double Score);
