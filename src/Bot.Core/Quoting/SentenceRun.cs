using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Quoting;

/// <summary>A run of consecutive sentences that grows from one of them.</summary>
internal sealed class SentenceRun(string text, PassageEvidence evidence, Sentence from, int maxSentences)
{
    private readonly ImmutableArray<Sentence> sentences = evidence.Sentences;
    private readonly double[] chances = SentenceChances.Of(evidence);
    private int first = evidence.Sentences.IndexOf(from);
    private int last = evidence.Sentences.IndexOf(from);

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

    /// <summary>Grows to as many sentences as there may be: of all such runs around this one, to the one that most likely holds the answer, the last of equals.</summary>
    public void Fill()
    {
        var length = Math.Min(maxSentences, sentences.Length);
        var start = Enumerable.Range(0, sentences.Length - length + 1).Reverse()
            .Where(start => start <= first && start + length > last)
            .MaxBy(start => chances.AsSpan(start, length).ToArray().Sum());
        (first, last) = (start, start + length - 1);
    }

    /// <summary>Takes the likelier neighbour, the next one of equals, until the run holds the answer with some chance.</summary>
    /// <param name="chance">0 to 1. Only a neighbour is taken that has a word or a sign of an answer which the run lacks.</param>
    public void GrowUntil(double chance)
    {
        while (HasRoom && Chance < chance)
        {
            var before = first > 0 && Adds(first - 1) ? chances[first - 1] : -1;
            var after = last < sentences.Length - 1 && Adds(last + 1) ? chances[last + 1] : -1;
            if (before < 0 && after < 0) return;
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

    private bool Adds(int sentence)
    {
        var run = sentences.AsSpan()[first..(last + 1)];
        var (words, signs) = (0UL, 0UL);
        foreach (var one in run) (words, signs) = (words | one.Matched, signs | one.Signs);
        return (sentences[sentence].Matched & ~words) != 0 || (sentences[sentence].Signs & ~signs) != 0;
    }
}
