using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Cuts an article into passages.</summary>
public static class PassageSplitter
{
    /// <summary>The passages of an article in order of its text: paragraphs, long ones cut at sentence ends.</summary>
    public static IEnumerable<Passage> Split(Article article) => throw new NotImplementedException();
}
