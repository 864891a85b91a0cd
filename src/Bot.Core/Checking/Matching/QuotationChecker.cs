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
        if (HtmlTags.Without(pasted) is not { } bare) return CheckText(pasted);

        // What is raised on a page is a part of the word for whoever reads its text: "km<sup>2</sup>" stands as "km2".
        var joined = HtmlTags.Without(pasted, raises: false)!;
        var found = CheckBare(joined);
        return joined == bare || found.All(part => part.Stands) ? found : CheckBare(bare);
    }

    private ImmutableArray<Verification> CheckBare(string bare)
    {
        ImmutableArray<Verification> found = CheckExact(bare) is { } exact ? [exact] : CheckText(bare);
        return [.. found.Select(part => part with { HasTags = true })];
    }

    private ImmutableArray<Verification> CheckText(string pasted)
    {
        var text = PastedText.WithoutQuoteMarks(pasted);
        var paragraphs = PastedText.Paragraphs(text);
        if (paragraphs.Length < 2) return CheckOnly(PastedText.Unwrapped(text)) is { } only ? [only] : [];
        ImmutableArray<Verification> found = [.. paragraphs.Select(CheckSentence).OfType<Verification>()];
        return MayBeOne(found) && CheckWords(PastedText.Unwrapped(text)) is { Stands: true, Stretches.Length: 1 } whole
            ? [whole] : ParagraphOrder.Mark(found);
    }

    /// <summary>Checks one sentence or paragraph of a text; null when there is no word in it.</summary>
    public Verification? CheckSentence(string sentence)
    {
        var text = PastedText.Unwrapped(sentence);
        if (CheckWords(text) is not { } found) return null;
        if (TrailingNote.Of(text) is { } note && CheckWithout(note) is { } bare && IsNearer(bare, found)) found = bare;
        if (!found.Stands) found = WithQuotedParts(found);
        return CheckWithoutMarks(sentence) is { } plain && (found.Verdict == Verdict.Nothing || IsNearer(plain, found)) ? plain : found;
    }

    /// <summary>Whether paragraphs that stand one by one may also stand together.</summary>
    private static bool MayBeOne(ImmutableArray<Verification> found) =>
        found.Length > 1 && found.All(paragraph => paragraph.Stands && paragraph.Stretches is [var only] && only.Article == found[0].Stretches[0].Article);

    private Verification? CheckOnly(string text)
    {
        var found = CheckSentence(text);

        // A text that cuts into words, or has none of its own, can still be a slice.
        return found is null or { Stands: false } or { Verdict: Verdict.WordForWord } ? CheckExact(text) ?? found : found;
    }

    private Verification? CheckWithoutMarks(string sentence) =>
        ReferenceMarks.Of(sentence) is { } marks && CheckSentence(marks.Text) is { } found ? found with { ReferenceMarks = marks.Marks } : null;

    private Verification? CheckWithout(TrailingNote note)
    {
        if (CheckWords(PastedText.Unwrapped(note.Quotation)) is not { } found) return null;
        if (!note.IsEmphasis) return found.Stretches is [.., var last] && !note.MayBeOf(last) ? found with { LeftAside = note.Note } : null;
        ComparisonPart[] same = found.Parts.IsEmpty ? [new(ComparisonKind.Same, found.Text, found.Text)] : [.. found.Parts];
        return found with
        {
            Verdict = found.Verdict == Verdict.WordForWord ? Verdict.ButForForm : found.Verdict,
            Forms = found.Forms | FormDifferences.Emphasis,
            Parts = [.. same, new ComparisonPart(ComparisonKind.Differs, $" {note.Note}", "")],
        };
    }

    private static bool IsNearer(Verification bare, Verification whole) =>
        bare.Verdict < whole.Verdict || bare.Verdict == whole.Verdict && bare.Differences.Length < whole.Differences.Length;

    /// <summary>An analyst's own sentence around a quotation is no quotation; what is in its quotation marks is.</summary>
    private Verification WithQuotedParts(Verification found)
    {
        var spans = QuotedSpans.In(found.Text, new TextSpan(0, found.Text.Length))
            .Where(span => span.Trim(found.Text).Slice(found.Text).Any(char.IsWhiteSpace)).ToList();
        if (spans.Count == 0) return found;
        var (around, start) = ("", 0);
        foreach (var span in spans) (around, start) = ($"{around}{found.Text[start..span.Start]} ", span.End);
        return found with
        {
            Quoted = [.. spans.Select(span => CheckWords(PastedText.Unwrapped(span.Slice(found.Text).Trim()))).OfType<Verification>()],
            IsOwnSentence = CheckWords(around + found.Text[start..]) is null or { Verdict: Verdict.Nothing },
        };
    }

    private Verification? CheckExact(string text)
    {
        if (!text.Any(char.IsLetterOrDigit)) return null;
        var (first, count) = ExactSearch.Find(index.Articles, text);
        if (first is null) return null;
        var around = new SentenceAround(first);
        return new Verification
        {
            Text = text,
            Verdict = Verdict.WordForWord,
            Stretches = [first],
            Places = count,
            CutWord = ExactSearch.CutWord(first),
            NegationOutside = around.Negation,
            PassesForWhole = around.PassesForWhole(text),
        };
    }

    private Verification? CheckWords(string text)
    {
        var quoted = QuotedTextReader.Read(text, index);
        if (quoted.Words.IsEmpty) return null;
        var alignment = Alignment.Of(quoted, index);
        if (!alignment.IsFound) return new Verification { Text = text, Verdict = Verdict.Nothing };
        var read = AlignmentReader.Read(alignment);
        var verdict = VerdictOn(read);
        var around = verdict <= Verdict.AsMarked ? new SentenceAround(read.Stretches[0]) : null;
        return new Verification
        {
            Text = text,
            Verdict = verdict,
            Forms = read.Forms,
            Differences = [.. read.Differences],
            Parts = verdict == Verdict.WordForWord ? [] : [.. read.Parts],
            Stretches = [.. read.Stretches],
            IsReordered = Reordering.Is(read.Differences),
            NegationOutside = around?.Negation,
            PassesForWhole = around?.PassesForWhole(text) == true,
        };
    }

    private static Verdict VerdictOn(AlignmentReader read)
    {
        if (read.Forms.HasFlag(FormDifferences.Punctuation) || read.Differences.Any(difference => !difference.IsMarked)) return Verdict.Altered;
        if (read.Differences.Count > 0) return Verdict.AsMarked;
        return read.Forms == FormDifferences.None ? Verdict.WordForWord : Verdict.ButForForm;
    }
}
