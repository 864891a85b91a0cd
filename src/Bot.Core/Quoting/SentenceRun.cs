using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Quoting;

/// <summary>A run of consecutive sentences that grows from the best one.</summary>
internal sealed class SentenceRun(string text, ImmutableArray<Sentence> sentences, int best, int maxSentences)
{
    private readonly double[] chances = SentenceChances.Of(sentences);
    private int first = best;
    private int last = best;

    public TextSpan Span => new(sentences[first].Span.Start, sentences[last].Span.End);

    private double Chance => chances.AsSpan(first..(last + 1)).ToArray().Sum();

    public string FirstSentence => sentences[first].Span.Slice(text);

    private bool HasRoom => last - first + 1 < maxSentences;

    public void TakePrevious()
    {
        if (HasRoom && first > 0) first--;
    }

    public void TakeNext()
    {
        if (HasRoom && last < sentences.Length - 1) last++;
    }

    /// <summary>Takes the likelier neighbour, the next one of equals, until the run holds the answer with some chance.</summary>
    /// <param name="chance">0 to 1.</param>
    public void GrowUntil(double chance)
    {
        while (HasRoom && last - first + 1 < sentences.Length && (chance >= 1 || Chance < chance))
        {
            var before = first > 0 ? chances[first - 1] : -1;
            var after = last < sentences.Length - 1 ? chances[last + 1] : -1;
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
}
