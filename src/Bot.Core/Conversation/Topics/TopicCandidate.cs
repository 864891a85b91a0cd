namespace Bot.Core.Conversation.Topics;

/// <summary>A topic while its occurrences are being counted.</summary>
internal sealed class TopicCandidate
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private int lastPassage = -1;
    private int lastArticle = -1;

    public int Occurrences { get; private set; }

    public int Passages { get; private set; }

    public int Articles { get; private set; }

    public TopicKind Kind { get; private set; }

    /// <summary>The form met most often; among equals the first in ordinal order.</summary>
    public string Name => names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Counts one occurrence; passages come in order.</summary>
    public void Count(string name, TopicKind kind, int article, int passage)
    {
        names[name] = names.GetValueOrDefault(name) + 1;
        Occurrences++;
        if (kind > Kind) Kind = kind;
        if (passage != lastPassage) Passages++;
        if (article != lastArticle) Articles++;
        (lastPassage, lastArticle) = (passage, article);
    }
}
