using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>Turns text into terms; articles and questions pass through the same one. Safe to use from several threads.</summary>
public sealed class Analyzer(AnalysisOptions options)
{
    /// <summary>Chains with more hyphens than this are lists or noise, not compounds.</summary>
    private const int MaxParts = 6;

    private readonly WordForms forms = new(new Equivalents(options.Equivalents));

    // A word list to be used again. One to each thread: two that index would take it from each other at every passage.
    [ThreadStatic]
    private static WordList? spare;

    /// <summary>
    /// Appends the tokens of <paramref name="span"/> in order of position; a compound follows the first of its parts.
    /// Allocates nothing for forms that were seen before. Never throws on any text.
    /// </summary>
    public void Analyze(string text, TextSpan span, List<Token> tokens)
    {
        var words = spare ?? new WordList();
        words.Read(text, span, forms);
        Append(text, words, tokens);
        spare = words.IsSmall ? words : null;
    }

    private void Append(string text, WordList words, List<Token> tokens)
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
    private WordForm FormAt(string text, WordList words, int index, out int next)
    {
        var form = words.Form(index) ?? forms.Of(words[index].In(text));
        next = index + 1;
        if (form.Equivalent is not { } node) return form;

        var found = node.NeedsCapitals && !form.IsCapitals && !IsBesideHyphen(words, index) ? null : node.Form;
        for (var last = index + 1; last < words.Count; last++)
        {
            node = node.After((words.Form(last) ?? forms.Of(words[last].In(text))).Folded);
            if (node is null) break;
            if (node.Form is not { } longer) continue;
            found = longer;
            next = last + 1;
        }

        return found ?? form;
    }

    private static bool IsBesideHyphen(WordList words, int index) =>
        words[index].IsJoined || index + 1 < words.Count && words[index + 1].IsJoined;

    private void AddCompound(string text, WordList words, int from, int to, List<Token> tokens, int firstToken)
    {
        var span = new TextSpan(words[from].Start, words[to - 1].End);
        var surface = text.AsSpan(span.Start, span.Length);
        var compound = forms.Find(surface) ?? forms.Remember(surface, Join(text, words, from, to));
        if (compound is { Term.Length: > 0 })
            tokens.Insert(firstToken + 1, new Token(compound.Term, span, tokens[firstToken].Position, TokenKind.Compound));
    }

    private WordForm Join(string text, WordList words, int from, int to)
    {
        var joined = "";
        for (var index = from; index < to; index = Next(text, words, index, ref joined)) { }

        // Ranges and dates ("90-95") would turn into other numbers.
        var isNumber = joined.All(c => char.IsDigit(c) || c == '.');
        var isTooLong = joined.Length > Folding.MaxLength;
        return new WordForm(joined, isNumber || isTooLong ? "" : Stemmer.Stem(joined), TokenKind.Compound);
    }

    private int Next(string text, WordList words, int index, ref string joined)
    {
        joined += FormAt(text, words, index, out var next).Folded;
        return next;
    }
}
