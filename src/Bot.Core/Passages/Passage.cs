using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>The unit of ranking: a paragraph, or a run of whole sentences of a long one. A span, never a copy.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Paragraph">The paragraph it is all or part of.</param>
/// <param name="Span">Where it stands in the article's text.</param>
public sealed record Passage(Article Article, Paragraph Paragraph, TextSpan Span);
