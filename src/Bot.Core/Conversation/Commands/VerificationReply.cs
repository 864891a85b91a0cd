using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Writes down what was found out about a quotation, or about each paragraph of one.</summary>
internal sealed class VerificationReply(Exchange exchange)
{
    // A paste of many paragraphs gets one line for each that stands, and details for these many of the others.
    private const int MostInFull = 4;
    private const int MostDetails = 10;

    // A longer quotation is shown by its first sentence: whoever checks it has it before them.
    private const int LongestExcerpt = 1000;

    private int number;

    public ImmutableArray<ReplyBlock> Write(ImmutableArray<Verification> found)
    {
        if (found is [var only]) return [.. Blocks(only, "")];
        var blocks = ImmutableArray.CreateBuilder<ReplyBlock>();
        blocks.Add(new TextBlock($"{found.Length} paragraphs: {Summary(found)}."));
        var details = 0;
        for (var place = 0; place < found.Length; place++)
        {
            var label = $"Paragraph {place + 1}: ";
            var isShort = found.Length > MostInFull && (found[place].Stands || ++details > MostDetails);
            if (isShort) blocks.Add(new TextBlock(Line(found[place], label)));
            else blocks.AddRange(Blocks(found[place], label));
        }

        return blocks.ToImmutable();
    }

    /// <summary>Writes what became of the parts of a text that stand in quotation marks.</summary>
    public IEnumerable<ReplyBlock> WriteParts(ImmutableArray<Verification> parts)
    {
        yield return new TextBlock("By itself, what stands in quotation marks in it:");
        foreach (var part in parts)
            foreach (var block in Blocks(part, $"“{VerificationWords.Cut(part.Text)}”: ")) yield return block;
    }

    private static string Summary(ImmutableArray<Verification> found) => string.Join(", ", found
        .GroupBy(verification => verification.Verdict).OrderBy(group => group.Key)
        .Select(group => $"{group.Count()} {VerificationWords.Short(group.Key)}"));

    private static string Line(Verification found, string label) =>
        $"{label}{VerificationWords.Short(found.Verdict)}{(found.Stretches is [var first, ..] ? $" — {Source.Of(first.Quote)}" : "")}";

    private IEnumerable<ReplyBlock> Blocks(Verification found, string label)
    {
        yield return new TextBlock(VerificationWords.Header(found, label));
        if (found.Verdict == Verdict.Nothing)
        {
            if (label.Length == 0) yield return new HintBlock($"{exchange.Written("sources")} <text> looks for passages that support it in other words.");
            yield break;
        }

        var notes = VerificationWords.Notes(found).ToList();
        if (notes.Count > 0) yield return new ListBlock([.. notes]);
        if (found.Verdict is Verdict.ButForForm or Verdict.Altered) yield return new ComparisonBlock(found.Parts);
        foreach (var stretch in found.Stretches.DistinctBy(stretch => ShownOf(found, stretch)))
            foreach (var block in Excerpts(found, stretch)) yield return block;
        if (found.NegationOutside is { } negation) yield return new TextBlock($"Careful: the sentence it is cut from also says “{negation}”. In full:");
        if (found.NegationOutside is not null) yield return Excerpt(found.Stretches[0].Sentences, ExcerptRole.Context, 0);
    }

    private IEnumerable<ReplyBlock> Excerpts(Verification found, Stretch stretch)
    {
        if (VerificationWords.Place(stretch) is { } place) yield return new TextBlock(place);
        if (KindAt(stretch) != BlockKind.Paragraph) yield break;
        var quote = ShownOf(found, stretch);
        if (quote.Span.Length > LongestExcerpt)
        {
            var last = stretch.Article.ParagraphAt(quote.Span.End - 1)?.Number;
            yield return new TextBlock($"It goes on to paragraph {last} and begins:");
            quote = Beginning(quote);
        }

        yield return Excerpt(quote, found.Stands ? ExcerptRole.Answer : ExcerptRole.Related, ++number);
    }

    private static Quote ShownOf(Verification found, Stretch stretch) =>
        found.Verdict is Verdict.WordForWord or Verdict.ButForForm ? stretch.Quote : stretch.Sentences;

    private static ExcerptBlock Excerpt(Quote quote, ExcerptRole role, int number) => new(new Excerpt(number, quote, 0, role));

    private static BlockKind KindAt(Stretch stretch) =>
        stretch.Article.Blocks.FirstOrDefault(block => block.Span.Contains(stretch.Span.Start), new Block(BlockKind.Paragraph, default)).Kind;

    private static Quote Beginning(Quote quote)
    {
        var first = new Stretch(quote.Article, new TextSpan(quote.Span.Start, quote.Span.Start + 1)).Sentences.Span;
        return new Quote(quote.Article, new TextSpan(quote.Span.Start, Math.Min(first.End, quote.Span.End)));
    }
}
