using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>Turns text into terms; articles and questions pass through the same one. Safe to use from several threads.</summary>
public sealed class Analyzer(AnalysisOptions options)
{
    /// <summary>Chains with more hyphens than this are lists or noise, not compounds.</summary>
    private const int MaxParts = 6;

    /// <summary>A list that grew larger than this on some huge text is not kept.</summary>
    private const int MaxSpareWords = 1 << 14;

    private readonly WordForms forms = new(new Equivalents(options.Equivalents));

    /// <summary>A word list to be used again; whoever comes second makes a new one.</summary>
    private List<Word>? spare;

    /// <summary>
    /// Appends the tokens of <paramref name="span"/> in order of position; a compound follows the first of its parts.
    /// Allocates nothing for forms that were seen before. Never throws on any text.
    /// </summary>
    public void Analyze(string text, TextSpan span, List<Token> tokens)
    {
        var words = Interlocked.Exchange(ref spare, null) ?? [];
        Tokenizer.Read(text, span, words);
        Append(text, words, tokens);
        words.Clear();
        if (words.Capacity <= MaxSpareWords) spare = words;
    }

    private void Append(string text, List<Word> words, List<Token> tokens)
    {
        var (chainWord, chainToken) = (0, tokens.Count);
        var position = 0;
        for (var index = 0; index < words.Count; position++)
        {
            if (!words[index].IsJoined) (chainWord, chainToken) = (index, tokens.Count);
            var form = FormAt(text, words, index, out var next);
            tokens.Add(new Token(form.Term, new TextSpan(words[index].Start, words[next - 1].End), position, form.Kind) { Form = form.Number });
            index = next;

            var isChainEnd = index == words.Count || !words[index].IsJoined;
            if (isChainEnd && tokens.Count - chainToken is > 1 and <= MaxParts) AddCompound(text, words, chainWord, index, tokens, chainToken);
        }
    }

    /// <summary>The form of the word at an index, or of the longest equivalent that begins with it.</summary>
    private WordForm FormAt(string text, List<Word> words, int index, out int next)
    {
        var form = forms.Of(words[index].In(text));
        next = index + 1;
        if (form.Equivalent is not { } node) return form;

        var found = node.NeedsCapitals && !form.IsCapitals && !IsBesideHyphen(words, index) ? null : node.Form;
        for (var last = index + 1; last < words.Count; last++)
        {
            node = node.After(forms.Of(words[last].In(text)).Folded);
            if (node is null) break;
            if (node.Form is not { } longer) continue;
            found = longer;
            next = last + 1;
        }

        return found ?? form;
    }

    private static bool IsBesideHyphen(List<Word> words, int index) =>
        words[index].IsJoined || index + 1 < words.Count && words[index + 1].IsJoined;

    private void AddCompound(string text, List<Word> words, int from, int to, List<Token> tokens, int firstToken)
    {
        var span = new TextSpan(words[from].Start, words[to - 1].End);
        var surface = text.AsSpan(span.Start, span.Length);
        if (!forms.TryGet(surface, out var compound)) compound = forms.Remember(surface, Join(text, words, from, to));
        if (compound is { Term.Length: > 0 })
            tokens.Insert(firstToken + 1, new Token(compound.Term, span, tokens[firstToken].Position, TokenKind.Compound));
    }

    private WordForm Join(string text, List<Word> words, int from, int to)
    {
        var joined = "";
        for (var index = from; index < to; index = Next(text, words, index, ref joined)) { }

        // Ranges and dates ("90-95") would turn into other numbers.
        var isNumber = joined.All(c => char.IsDigit(c) || c == '.');
        var isTooLong = joined.Length > Folding.MaxLength;
        return new WordForm(joined, isNumber || isTooLong ? "" : Porter2Stemmer.Stem(joined), TokenKind.Compound);
    }

    private int Next(string text, List<Word> words, int index, ref string joined)
    {
        joined += FormAt(text, words, index, out var next).Folded;
        return next;
    }
}
