namespace Bot.Core.Conversation.Topics;

/// <summary>A topic while its occurrences are being counted.</summary>
internal sealed class TopicCandidate(int articles)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly int[] passages = new int[articles];
    private int lastPassage = -1;

    public int Occurrences { get; private set; }

    public TopicKind Kind { get; private set; }

    public IReadOnlyList<int> PassagesByArticle => passages;

    public int Passages => passages.Sum();

    /// <summary>The form met most often; among equals the first in ordinal order.</summary>
    public string Name => names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    public void Count(string name, TopicKind kind, int article, int passage)
    {
        names[name] = names.GetValueOrDefault(name) + 1;
        Occurrences++;
        if (kind > Kind) Kind = kind;
        if (passage == lastPassage) return;
        lastPassage = passage;
        passages[article]++;
    }
}
