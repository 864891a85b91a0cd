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
            var label = $"Paragraph {place + 1}{(found[place].IsMovedUp ? ", which in the article comes before the one above it" : "")}: ";
            var isShort = found.Length > MostInFull && (found[place].Stands || ++details > MostDetails);
            if (isShort) blocks.Add(new TextBlock(Line(found[place], label)));
            else blocks.AddRange(Blocks(found[place], label));
        }

        return blocks.ToImmutable();
    }

    private static string Summary(ImmutableArray<Verification> found)
    {
        var counts = string.Join(", ", found.GroupBy(VerificationWords.Short).OrderBy(group => group.Min(verification => verification.Verdict))
            .Select(group => $"{group.Count()} {group.Key}"));
        var articles = found.SelectMany(verification => verification.Stretches).Select(stretch => stretch.Article).Distinct().Count();
        if (articles > 1) counts += $"; from {articles} articles";
        return found.Any(verification => verification.IsMovedUp) ? $"{counts}, but not in the order of the article" : counts;
    }

    private static string Line(Verification found, string label) =>
        $"{label}{VerificationWords.Short(found)}{(found.Stretches is [var first, ..] ? $" — {Source.Of(first.Quote)}" : "")}";

    private IEnumerable<ReplyBlock> Blocks(Verification found, string label) =>
        found.IsOwnSentence ? Parts(found, label).Append(new TextBlock("Only what stands in quotation marks was looked for; the words around it are yours."))
        : found.Quoted.IsEmpty ? Whole(found, label)
        : Whole(found, label).Append(new TextBlock("By itself, what stands in quotation marks in it:")).Concat(Parts(found, ""));

    private IEnumerable<ReplyBlock> Parts(Verification found, string label) =>
        found.Quoted.SelectMany(part => Whole(part, $"{label}“{VerificationWords.Cut(part.Text)}”: "));

    private IEnumerable<ReplyBlock> Whole(Verification found, string label)
    {
        yield return new TextBlock(VerificationWords.Header(found, label));
        if (found.Verdict == Verdict.Nothing)
        {
            if (label.Length == 0) yield return new HintBlock($"{exchange.Written("sources")} <text> looks for passages that support it in other words.");
            yield break;
        }

        var notes = VerificationWords.Notes(found).ToList();
        if (notes.Count > 0) yield return new ListBlock([.. notes]);
        if (found.Verdict is Verdict.ButForForm or Verdict.Altered || found.Forms != FormDifferences.None) yield return new ComparisonBlock(found.Parts);
        foreach (var stretch in found.Stretches.DistinctBy(stretch => ShownOf(found, stretch)))
            foreach (var block in Excerpts(found, stretch)) yield return block;
        if (VerificationWords.CutFrom(found) is not { } cut) yield break;
        var isShown = found.Stretches[0].Sentences == ShownOf(found, found.Stretches[0]);
        yield return new TextBlock(isShown ? cut : $"{cut} In full:");
        if (!isShown) yield return Excerpt(found.Stretches[0].Sentences, ExcerptRole.Context, 0);
    }

    private IEnumerable<ReplyBlock> Excerpts(Verification found, Stretch stretch)
    {
        if (VerificationWords.Place(stretch) is { } place) yield return new TextBlock(place);
        if (KindAt(stretch) != BlockKind.Paragraph) yield break;
        var quote = ShownOf(found, stretch);
        if (quote.Span.Length > LongestExcerpt)
        {
            yield return new TextBlock($"It goes on to paragraph {quote.LastParagraph?.Number} and begins:");
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
