using System.Collections.Concurrent;

namespace Bot.Core.Analysis;

/// <summary>Remembers what each written form comes to. Safe to use from several threads.</summary>
internal sealed class WordForms(Equivalents equivalents)
{
    /// <summary>
    /// Written forms that are remembered, about 20 MB when full. The frequent words of any text are among the first,
    /// so what comes later is worked out each time rather than let memory grow.
    /// </summary>
    private const int Capacity = 1 << 17;

    private readonly ConcurrentDictionary<string, WordForm> forms = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The form of one word.</summary>
    public WordForm Of(ReadOnlySpan<char> surface)
    {
        var known = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(surface, out var form) ? form : Remember(surface, Analyze(surface));
    }

    public bool TryGet(ReadOnlySpan<char> surface, out WordForm? form) =>
        forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out form);

    /// <summary>Keeps a form, as long as there is room.</summary>
    public WordForm Remember(ReadOnlySpan<char> surface, WordForm form)
    {
        if (surface.Length > Folding.MaxLength || Volatile.Read(ref count) >= Capacity) return form;
        var key = surface.SequenceEqual(form.Term) ? form.Term : surface.ToString();
        if (forms.TryAdd(key, form)) Interlocked.Increment(ref count);
        return form;
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
        var term = isStopWord || Unstemmed.Contains(word) ? word : Porter2Stemmer.Stem(word);
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
