namespace Bot.Core.Ranking;

/// <summary>Two terms of a question that follow each other there, as positions in its list of terms.</summary>
public readonly record struct TermPair(int First, int Second);
