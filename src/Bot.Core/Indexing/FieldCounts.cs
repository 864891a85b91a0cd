namespace Bot.Core.Indexing;

/// <summary>How often a term stands in each field of one passage.</summary>
public readonly record struct FieldCounts(int Body, int Title, int Heading);
