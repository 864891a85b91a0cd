using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;

namespace Bot.Web.Api;

/// <summary>A topic and how much the articles treat it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Passages">Passages of all articles that treat it.</param>
/// <param name="Articles">The articles that treat it.</param>
public sealed record TopicRecord(string Name, int Passages, ImmutableArray<TopicShareRecord> Articles)
{
    public static TopicRecord Of(Topic topic, Library library) => new(
        topic.Name, topic.Passages,
        [.. topic.Shares.Select(share => new TopicShareRecord(library.Articles[share.Article].Id, share.Passages))]);
}
