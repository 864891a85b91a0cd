using Bot.Core.Articles;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Walks along an alignment and writes down every difference, and the two texts side by side.</summary>
internal sealed class AlignmentReader(Alignment alignment)
{
    // An ellipsis over more than this is no shortening of a passage any more.
    private const int FarWords = 60;

    // A few words more or less are an alteration; from here on it is another place.
    private const int NearWords = 30;
    private const int SentenceWords = 4;

    private readonly QuotedText text = alignment.Text;
    private readonly WordIndex index = alignment.Index;
    private readonly int[] meets = alignment.Meets;
    private readonly ComparisonWriter comparison = new();
    private readonly List<Stretch> stretches = [];
    private readonly DifferenceNotes notes = new(alignment.Text);
    private readonly Surroundings surroundings = new(alignment.Index);
    private int stretchStart;
    private int marksBefore;
    private int marksAfter;

    public FormDifferences Forms { get; private set; }

    public IReadOnlyList<Difference> Differences => notes.Differences;

    public IReadOnlyList<Stretch> Stretches => stretches;

    public IReadOnlyList<ComparisonPart> Parts => comparison.Parts;

    /// <summary>Reads an alignment in which at least one word was found.</summary>
    public static AlignmentReader Read(Alignment alignment)
    {
        var reader = new AlignmentReader(alignment);
        reader.Walk();
        return reader;
    }

    private void Walk()
    {
        var first = Array.FindIndex(meets, word => word >= 0);
        ReadHead(first);
        ReadWord(first);
        var previous = first;
        for (var word = first + 1; word < meets.Length; word++)
        {
            if (meets[word] < 0) continue;
            ReadJoint(previous, word);
            ReadWord(word);
            previous = word;
        }

        ReadTail(previous);
    }

    private void ReadWord(int word)
    {
        var (mine, theirs) = (text.TextOf(word).ToString(), index.TextOf(meets[word]).ToString());
        var marks = text.Words[word].Marks;
        var isCut = marks.HasFlag(WordMarks.CutByLineEnd);
        var forms = marks.HasFlag(WordMarks.PartlyInBrackets) ? FormDifferences.None : FoldedWord.Compare(isCut ? CutWord.Whole(mine) : mine, theirs);
        if (isCut) forms |= FormDifferences.LineHyphens;

        // Two words with the same hash: so rare that it need not be explained, but it must not pass.
        if (forms is null) notes.Add(DifferenceKind.Replaced, mine, theirs, 1);
        Forms |= forms ?? FormDifferences.None;
        comparison.Add(mine, theirs);
    }

    private void ReadJoint(int previous, int next)
    {
        var (from, to) = (meets[previous], meets[next]);
        if (index.ArticleOf(from) != index.ArticleOf(to)) Jump(DifferenceKind.OtherArticle, previous, next, 0);
        else if (to <= from) Jump(DifferenceKind.Reordered, previous, next, 0);
        else if (next == previous + 1 && to == from + 1) ReadGap(next, from, to);
        else if (IsOmission(previous, next)) ReadOmission(previous, next);
        else if (IsElsewhere(next, to - from - 1)) Jump(DifferenceKind.Joined, previous, next, to - from - 1);
        else ReadChange(previous, next);
    }

    private void ReadGap(int word, int from, int to)
    {
        var theirs = ArticleText(from, index.SpanOf(from).End, index.SpanOf(to).Start);
        var isMarked = text.Words[word].IsEditorial || text.Words[word - 1].IsEditorial;
        var isNumber = char.IsDigit(text.TextOf(word)[0]);
        var forms = Gap.Compare(text.Words[word].Gap, theirs, isNumber);

        // "2,500" and "2.500", "3,2" and "3.2".
        if (forms.HasFlag(FormDifferences.Punctuation) && isNumber && char.IsDigit(text.TextOf(word - 1)[^1])) forms |= FormDifferences.FigureSigns;

        // Brackets stand in the gap only for the eye.
        if (isMarked) forms &= ~(FormDifferences.Punctuation | FormDifferences.FigureSigns);

        // An ellipsis where nothing is left out is a difference of form only.
        if (text.Words[word].IsAfterOmission && forms != FormDifferences.None)
            forms = forms & ~(FormDifferences.Punctuation | FormDifferences.FigureSigns | FormDifferences.WhiteSpace) | FormDifferences.Ellipsis;
        Forms |= forms;
        comparison.AddChange(forms == FormDifferences.None ? theirs : Raw(word - 1, word), theirs);
    }

    private bool IsOmission(int previous, int next)
    {
        for (var word = previous + 1; word <= next; word++)
            if (text.Words[word].IsAfterOmission) return true;
        return false;
    }

    private bool IsElsewhere(int next, int leftOut) =>
        leftOut > NearWords || leftOut >= SentenceWords && text.Words[next].StartsSentence && surroundings.StartsSentence(meets[next]);

    private void ReadOmission(int previous, int next)
    {
        var (from, to) = (meets[previous], meets[next]);
        var leftOut = to - from - 1;
        var own = notes.OwnWords(previous + 1, next);
        if (own.Length > 0) notes.Add(DifferenceKind.Added, own, "", 0);
        if (leftOut > FarWords)
        {
            Jump(DifferenceKind.FarOmission, previous, next, leftOut);
            return;
        }

        var theirs = ArticleText(from, index.SpanOf(from).End, index.SpanOf(to).Start);
        if (leftOut > 0) notes.AddOmission(notes.Brackets(previous + 1, next), theirs, leftOut, surroundings.OfTheirSentences(from, to));
        else notes.AddBrackets(previous + 1, next);
        comparison.AddChange(Raw(previous, next), theirs);
    }

    private void ReadChange(int previous, int next)
    {
        var (from, to) = (meets[previous], meets[next]);
        var theirs = ArticleText(from, index.SpanOf(from).End, index.SpanOf(to).Start);
        notes.AddChange(previous + 1, next, to - from - 1, theirs);
        comparison.AddChange(Raw(previous, next), theirs);
    }

    private void ReadHead(int first)
    {
        stretchStart = meets[first];
        if (first > 0)
        {
            var (theirs, words) = surroundings.Before(meets[first], Paired(0, first), text.TextOf(0).ToString());
            notes.AddChange(0, first, words, theirs);
            comparison.AddChange(text.Text[text.Words[0].Span.Start..text.Words[first].Span.Start], theirs);
        }
        else if (!text.Words[0].IsAfterOmission && !text.Words[0].IsEditorial)
        {
            marksBefore = ReadEdge(text.Words[0].Gap.Trim(), surroundings.MarksBefore(meets[first]), isEnd: false);
        }
    }

    private void ReadTail(int last)
    {
        var end = meets.Length;
        if (last < end - 1)
        {
            var (theirs, words) = surroundings.After(meets[last], Paired(last + 1, end), text.TextOf(end - 1).ToString());
            notes.AddChange(last + 1, end, words, theirs);
            if (text.Words[last + 1].IsRemark) marksAfter = ReadEdge(text.Words[last + 1].Gap.Trim(), surroundings.MarksAfter(meets[last]), isEnd: true);
            comparison.AddChange(text.Text[text.Words[last].Span.End..text.Words[end - 1].Span.End], theirs);
        }
        else
        {
            marksAfter = ReadEdge(text.Ending.Trim(), surroundings.MarksAfter(meets[last]), isEnd: true);
        }

        CloseStretch(meets[last]);
    }

    /// <summary>Compares the marks at an end of the quotation.</summary>
    /// <returns>How many characters of the article's marks belong to the quotation.</returns>
    private int ReadEdge(string mine, string theirs, bool isEnd)
    {
        if (mine.Length == 0 || isEnd && Ellipsis.LengthAt(mine, 0) > 0) return 0;
        var forms = Gap.CompareEdge(mine, theirs, isEnd);
        Forms |= forms;
        if (forms != FormDifferences.None) comparison.AddChange(mine, forms == FormDifferences.Emphasis ? "" : theirs);
        var isPart = isEnd ? theirs.StartsWith(mine, StringComparison.Ordinal) : theirs.EndsWith(mine, StringComparison.Ordinal);
        return isPart ? mine.Length : forms == FormDifferences.QuoteMarks && mine.Length == theirs.Length ? theirs.Length : 0;
    }

    // A remark stands for no word of the article that could be told; "[un]likely" stands for one.
    private int Paired(int first, int end) =>
        end - first <= NearWords && Enumerable.Range(first, end - first).Any(word => !text.Words[word].IsRemark) ? end - first : 0;

    private void Jump(DifferenceKind kind, int previous, int next, int leftOut)
    {
        var own = notes.OwnWords(previous + 1, next);
        if (own.Length > 0 && kind != DifferenceKind.FarOmission) notes.Add(DifferenceKind.Added, own, "", 0);
        notes.AddBrackets(previous + 1, next);
        CloseStretch(meets[previous]);
        stretchStart = meets[next];
        notes.Add(kind, "", "", leftOut, kind == DifferenceKind.FarOmission ? surroundings.OfTheirSentences(meets[previous], meets[next]) : null);
        comparison.AddBreak(Raw(previous, next));
    }

    private void CloseStretch(int last)
    {
        var stretch = Stretch.Of(index, stretchStart, last);
        stretches.Add(stretch with { Span = new TextSpan(stretch.Span.Start - marksBefore, stretch.Span.End + marksAfter) });
        marksBefore = 0;
    }

    private string Raw(int previous, int next) => text.Text[text.Words[previous].Span.End..text.Words[next].Span.Start];

    private string ArticleText(int word, int start, int end) => index.ArticleAt(word).Text[start..end];
}
