using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Saving;

/// <summary>What takes long to make of articles, and is saved.</summary>
internal sealed record SavedParts(SearchIndex Index, Lazy<SpellingIndex> Spelling, Lazy<TopicCatalog> Topics);
