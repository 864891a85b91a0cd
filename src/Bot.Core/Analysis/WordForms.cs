namespace Bot.Core.Analysis;

/// <summary>Remembers what each written form comes to. Safe to use from several threads.</summary>
internal sealed class WordForms(Equivalents equivalents)
{
    /// <summary>
    /// Written forms that are remembered, about 40 MB when full. The frequent words of any text are among the first,
    /// so what comes later is worked out each time rather than let memory grow.
    /// </summary>
    private const int Capacity = FormTable.MostForms;

    private readonly Lock growing = new();
    private volatile FormTable table = new(1 << 8);

    /// <summary>The form of one word.</summary>
    public WordForm Of(ReadOnlySpan<char> surface)
    {
        var key = FormKey.Of(surface);
        return table.Find(surface, key) ?? Remember(surface, key, Analyze(surface));
    }

    /// <summary>The form of a word if it is remembered.</summary>
    public WordForm? Find(ReadOnlySpan<char> surface) => table.Find(surface, FormKey.Of(surface));

    /// <summary>Looks up all words of a text; those not remembered have no form.</summary>
    public void Find(string text, ReadOnlySpan<Word> words, Span<WordForm?> found) => table.Find(text, words, found);

    /// <summary>Keeps a form, as long as there is room.</summary>
    /// <returns>The form that is kept.</returns>
    public WordForm Remember(ReadOnlySpan<char> surface, WordForm form) => Remember(surface, FormKey.Of(surface), form);

    private WordForm Remember(ReadOnlySpan<char> surface, FormKey key, WordForm form)
    {
        if (surface.Length > Folding.MaxLength || table.Count >= Capacity) return form;
        var written = surface.SequenceEqual(form.Term) ? form.Term : surface.ToString();
        lock (growing)
        {
            if (table.Find(surface, key) is { } known) return known;
            var kept = form with { Surface = written, Number = table.Count };
            var grown = table.With(kept, key);

            // To write even the same would take the memory from the threads that read it.
            if (grown != table) table = grown;
            return kept;
        }
    }

    /// <summary>A word folded, without its possessive and apostrophes.</summary>
    public static string FoldWord(ReadOnlySpan<char> surface)
    {
        Span<char> folded = stackalloc char[Folding.BufferLength];
        return new string(Plain(folded, Folding.Fold(surface, folded)));
    }

    private WordForm Analyze(ReadOnlySpan<char> surface)
    {
        Span<char> folded = stackalloc char[Folding.BufferLength];
        var length = Folding.Fold(surface, folded);
        var isStopWord = StopWords.Contains(folded[..length]);
        var plain = Plain(folded, length);

        // A lone lengthening stroke folds to nothing, but a term is never empty.
        var word = plain.IsEmpty ? surface[..1].ToString() : new string(plain);
        isStopWord |= StopWords.Contains(word);
        var term = isStopWord || Unstemmed.Contains(word) ? word : Stemmer.Stem(word);
        var kind = isStopWord ? TokenKind.StopWord : TokenKind.Word;
        return new WordForm(word, term, kind, IsCapitals(surface), equivalents.StartingWith(word));
    }

    /// <summary>Takes the possessive and the apostrophes out, in place.</summary>
    private static ReadOnlySpan<char> Plain(Span<char> folded, int length)
    {
        if (length > 2 && folded[length - 1] == 's' && folded[length - 2] == '\'') length -= 2;
        var kept = 0;
        for (var index = 0; index < length; index++)
            if (folded[index] != '\'') folded[kept++] = folded[index];
        return folded[..kept];
    }

    private static bool IsCapitals(ReadOnlySpan<char> surface)
    {
        if (surface.Contains('.')) return true;
        var isUpper = false;
        foreach (var c in surface)
        {
            if (CharClasses.Of(c) == CharClass.Apostrophe) break;
            if (char.IsLower(c)) return false;
            isUpper |= char.IsUpper(c);
        }

        return isUpper;
    }
}
