using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Quoting;

/// <summary>A run of consecutive sentences that grows from the best one.</summary>
internal sealed class SentenceRun(string text, ImmutableArray<SentenceEvidence> sentences, int best, int maxSentences)
{
    private int first = best;
    private int last = best;

    public TextSpan Span => new(sentences[first].Span.Start, sentences[last].Span.End);

    public string FirstSentence => sentences[first].Span.Slice(text);

    private bool HasRoom => last - first + 1 < maxSentences;

    private ulong Matched
    {
        get
        {
            var matched = 0UL;
            for (var place = first; place <= last; place++) matched |= sentences[place].Matched;
            return matched;
        }
    }

    public void TakePrevious()
    {
        if (HasRoom && first > 0) first--;
    }

    public void TakeNext()
    {
        if (HasRoom && last < sentences.Length - 1) last++;
    }

    /// <summary>Takes a neighbour as long as it holds words of the question that the run lacks; the richer side first.</summary>
    public void TakeNeighboursThatAddTerms()
    {
        while (HasRoom)
        {
            var before = first > 0 && Adds(first - 1) ? sentences[first - 1].Weight : 0;
            var after = last < sentences.Length - 1 && Adds(last + 1) ? sentences[last + 1].Weight : 0;
            if (before <= 0 && after <= 0) return;
            if (after >= before) TakeNext();
            else TakePrevious();
        }
    }

    /// <summary>A quotation is not cut from its speaker: the run grows until every quotation mark in it is paired, as far as there is room.</summary>
    public void CloseQuotations()
    {
        while (HasRoom)
        {
            var (first, last) = (this.first, this.last);
            switch (QuotationMarks.OpenSide(text, Span))
            {
                case < 0: TakePrevious(); break;
                case > 0: TakeNext(); break;
                default: return;
            }

            if ((first, last) == (this.first, this.last)) return;
        }
    }

    private bool Adds(int sentence) => (sentences[sentence].Matched & ~Matched) != 0;
}
