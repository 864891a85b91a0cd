namespace Bot.Evaluation.Sets;

/// <summary>One line of <c>corpus.jsonl</c>: a passage that is never split.</summary>
/// <param name="Id">The passage's id; what stands before <c>#</c> names its article.</param>
/// <param name="Title">The article's title; may be empty.</param>
/// <param name="Text">The passage.</param>
internal sealed record CorpusLine(string Id, string Title, string Text)
{
    /// <summary>The article a passage belongs to: its id before <c>#</c>, else its title.</summary>
    public string Article => Id.Contains('#') ? Id[..Id.IndexOf('#')] : Title;
}
