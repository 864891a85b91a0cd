using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Checking.Speech;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Checks whether texts stand in the articles. Safe to use from several threads.</summary>
internal sealed class QuotationChecker(WordIndex index)
{
    /// <summary>
    /// Checks a pasted text: as a whole where it stands as a whole, else each of its paragraphs.
    /// Takes time linear in its length; empty when there is no word in it.
    /// </summary>
    public ImmutableArray<Verification> Check(string pasted)
    {
        if (CheckExact(pasted.Trim()) is { } raw) return [raw];
        var text = PastedText.WithoutQuoteMarks(pasted);
        var paragraphs = PastedText.Paragraphs(text);
        if (paragraphs.Length < 2) return CheckOnly(PastedText.Unwrapped(text)) is { } only ? [only] : [];
        ImmutableArray<Verification> found = [.. paragraphs.Select(CheckSentence).OfType<Verification>()];
        return MayBeOne(found) && CheckWords(PastedText.Unwrapped(text)) is { Stands: true, Stretches.Length: 1 } whole ? [whole] : found;
    }

    /// <summary>Whether paragraphs that stand one by one may also stand together.</summary>
    private static bool MayBeOne(ImmutableArray<Verification> found) =>
        found.Length > 1 && found.All(paragraph => paragraph.Stands && paragraph.Stretches is [var only] && only.Article == found[0].Stretches[0].Article);

    /// <summary>Checks what stands in quotation marks in a text, each part by itself; empty when nothing of two words or more does.</summary>
    public ImmutableArray<Verification> CheckQuotedParts(string text)
    {
        return
        [
            .. PastedText.Paragraphs(PastedText.WithoutQuoteMarks(text)).Select(PastedText.Unwrapped)
                .SelectMany(paragraph => QuotedSpans.In(paragraph, new TextSpan(0, paragraph.Length)).Select(span => span.Slice(paragraph).Trim()))
                .Where(part => part.Any(char.IsWhiteSpace))
                .Select(CheckSentence).OfType<Verification>(),
        ];
    }

    /// <summary>Checks one sentence of a text; null when there is no word in it.</summary>
    public Verification? CheckSentence(string sentence) => CheckWords(PastedText.Unwrapped(sentence));

    private Verification? CheckOnly(string text)
    {
        var found = CheckWords(text);

        // A text that cuts into words, or has none of its own, can still be a slice.
        return found is null or { Stands: false } or { Verdict: Verdict.WordForWord } ? CheckExact(text) ?? found : found;
    }

    private Verification? CheckExact(string text)
    {
        if (!text.Any(char.IsLetterOrDigit)) return null;
        var (first, count) = ExactSearch.Find(index.Articles, text);
        return first is null ? null : new Verification
        {
            Text = text,
            Verdict = Verdict.WordForWord,
            Stretches = [first],
            Places = count,
            CutWord = ExactSearch.CutWord(first),
            NegationOutside = NegationAround(first),
        };
    }

    private Verification? CheckWords(string text)
    {
        var quoted = QuotedTextReader.Read(text);
        if (quoted.Words.IsEmpty) return null;
        var alignment = Alignment.Of(quoted, index);
        if (!alignment.IsFound) return new Verification { Text = text, Verdict = Verdict.Nothing };
        var read = AlignmentReader.Read(alignment);
        var verdict = VerdictOn(read);
        return new Verification
        {
            Text = text,
            Verdict = verdict,
            Forms = read.Forms,
            Differences = [.. read.Differences],
            Parts = verdict == Verdict.WordForWord ? [] : [.. read.Parts],
            Stretches = [.. read.Stretches],
            IsReordered = IsReordered(read.Differences),
            NegationOutside = verdict < Verdict.AsMarked ? NegationAround(read.Stretches[0]) : null,
        };
    }

    private static Verdict VerdictOn(AlignmentReader read)
    {
        if (read.Forms.HasFlag(FormDifferences.Punctuation) || read.Differences.Any(difference => !difference.IsMarked)) return Verdict.Altered;
        if (read.Differences.Count > 0) return Verdict.AsMarked;
        return read.Forms == FormDifferences.None ? Verdict.WordForWord : Verdict.ButForForm;
    }

    private static bool IsReordered(IReadOnlyList<Difference> differences)
    {
        var changes = differences.Where(difference => difference.Kind is DifferenceKind.Added or DifferenceKind.LeftOut or DifferenceKind.Replaced).ToList();
        return changes.Count > 1
            && HashesOf(changes.Select(change => change.Yours)).SequenceEqual(HashesOf(changes.Select(change => change.Theirs)));
    }

    private static IEnumerable<uint> HashesOf(IEnumerable<string> texts) =>
        texts.SelectMany(text => QuotedTextReader.Read(text).Words).Select(word => word.Hash).Order();

    private static string? NegationAround(Stretch stretch)
    {
        var (text, span, sentences) = (stretch.Article.Text, stretch.Span, stretch.Sentences.Span);
        return Negations.FirstIn(new TextSpan(Math.Min(sentences.Start, span.Start), span.Start).Slice(text))
            ?? Negations.FirstIn(new TextSpan(span.End, Math.Max(sentences.End, span.End)).Slice(text));
    }
}
