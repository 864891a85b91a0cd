using System.Runtime.InteropServices;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Indexing;

/// <summary>Where the sentences of a passage end among its tokens. For one thread, which keeps it for its next passage.</summary>
internal sealed class SentenceEnds
{
    private readonly List<TextSpan> sentences = [];
    private int next;

    /// <summary>Reads a passage; it has no ends when its sentences, each read by itself, might give other tokens than these.</summary>
    public void Read(Passage passage, List<Token> tokens)
    {
        (next, var text) = (0, passage.Article.Text);
        sentences.Clear();
        SentenceBoundaries.Split(text, passage.Span, sentences);
        if (!StandApart() || !Hold(tokens)) sentences.Clear();
    }

    /// <summary>Moves past the next sentence when it ends before a token.</summary>
    public bool TryPass(in Token token) => next < sentences.Count && token.Span.Start >= sentences[next].End && TryPass();

    /// <summary>Moves past the next sentence, if any is left.</summary>
    public bool TryPass()
    {
        if (next == sentences.Count) return false;
        next++;
        return true;
    }

    // No word is judged by what stands beyond white space.
    private bool StandApart()
    {
        for (var place = 1; place < sentences.Count; place++)
            if (sentences[place - 1].End == sentences[place].Start) return false;
        return true;
    }

    // Equivalents of several words may begin in one sentence and end in the next.
    private bool Hold(List<Token> tokens)
    {
        var sentence = 0;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            while (sentence < sentences.Count && token.Span.Start >= sentences[sentence].End) sentence++;
            if (sentence == sentences.Count || token.Span.End > sentences[sentence].End) return false;
        }

        return true;
    }
}
