namespace Bot.Web.Api;

/// <summary>How much one article treats a topic.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Passages">Its passages that treat the topic.</param>
public sealed record TopicShareRecord(string Article, int Passages);
