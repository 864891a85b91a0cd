namespace Bot.Core.Conversation.Topics;

/// <summary>A topic while its occurrences are being counted.</summary>
/// <param name="firstName">The form met first.</param>
internal sealed class TopicCandidate(string firstName)
{
    // Nearly every candidate has one name, and there are very many candidates.
    private Dictionary<string, int>? otherNames;
    private int firstNameCount;
    private int lastPassage = -1;
    private int lastArticle = -1;

    public int Occurrences { get; private set; }

    public int Passages { get; private set; }

    public int Articles { get; private set; }

    public TopicKind Kind { get; private set; }

    /// <summary>The form met most often; among equals the first in ordinal order.</summary>
    public string Name => otherNames is null ? firstName : otherNames.Append(new(firstName, firstNameCount))
        .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Counts one occurrence; passages come in order.</summary>
    public void Count(ReadOnlySpan<char> name, TopicKind kind, int article, int passage)
    {
        if (name.SequenceEqual(firstName)) firstNameCount++;
        else CountOther(name.ToString());
        Occurrences++;
        if (kind > Kind) Kind = kind;
        if (passage != lastPassage) Passages++;
        if (article != lastArticle) Articles++;
        (lastPassage, lastArticle) = (passage, article);
    }

    private void CountOther(string name)
    {
        otherNames ??= new Dictionary<string, int>(StringComparer.Ordinal);
        otherNames[name] = otherNames.GetValueOrDefault(name) + 1;
    }
}
