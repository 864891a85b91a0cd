using System.Collections.Immutable;
using Bot.Core.Indexing;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Topics;

/// <summary>Counts the passages that treat a topic: those that hold all its words in their text or headings.</summary>
internal sealed class TopicCounter(SearchIndex index, IReadOnlyList<int> articleOfPassage)
{
    private readonly int[] held = new int[index.Passages.Length];

    /// <summary>The articles that treat a topic; empty when no passage holds all its words.</summary>
    public ImmutableArray<TopicShare> Count(string name)
    {
        var terms = QueryParser.Parse(index, name).Terms
            .Where(term => term.Role is QueryTermRole.Content or QueryTermRole.Asking)
            .Select(term => term.Id).OfType<int>().Distinct().ToList();
        if (terms.Count == 0) return [];
        foreach (var term in terms) Hold(term);
        return Collect(terms);
    }

    private void Hold(int term)
    {
        var reader = index.Postings(term);
        while (reader.MoveNext())
            if (reader.Counts is { Body: > 0 } or { Heading: > 0 }) held[reader.Passage]++;
    }

    private ImmutableArray<TopicShare> Collect(List<int> terms)
    {
        var shares = ImmutableArray.CreateBuilder<TopicShare>();
        var reader = index.Postings(terms[0]);
        while (reader.MoveNext())
        {
            if (held[reader.Passage] < terms.Count) continue;
            var article = articleOfPassage[reader.Passage];
            if (shares.Count > 0 && shares[^1].Article == article) shares[^1] = new TopicShare(article, shares[^1].Passages + 1);
            else shares.Add(new TopicShare(article, 1));
        }

        foreach (var term in terms) Release(term);
        return shares.ToImmutable();
    }

    private void Release(int term)
    {
        var reader = index.Postings(term);
        while (reader.MoveNext()) held[reader.Passage] = 0;
    }
}
