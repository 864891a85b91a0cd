using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Core.Checking.Speech;

/// <summary>A place where an article has somebody speak.</summary>
/// <param name="Kind">How far the text says whose words they are.</param>
/// <param name="Sentence">The author's sentence, the speaker's words included.</param>
/// <param name="Words">What stands in quotation marks there, without the marks.</param>
internal sealed record Statement(StatementKind Kind, Quote Sentence, ImmutableArray<TextSpan> Words);
