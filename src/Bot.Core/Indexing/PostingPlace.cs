namespace Bot.Core.Indexing;

/// <summary>Where a walk through the postings of one term has come to.</summary>
/// <param name="Offset">Where the next posting begins.</param>
/// <param name="Passage">The passage it stands at; −1 before the first.</param>
/// <param name="Counts">The counts there.</param>
internal readonly record struct PostingPlace(int Offset, int Passage, FieldCounts Counts);
