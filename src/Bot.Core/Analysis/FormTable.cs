namespace Bot.Core.Analysis;

/// <summary>The written forms remembered so far, by how they are written. One thread at a time may add, any number may look up.</summary>
/// <remarks>
/// A look-up is made for every word of every text, so it takes no lock and touches as little memory as can be: a small table of
/// numbers, open addressing, then the forms in the order in which they were met, where the frequent ones stand close together.
/// </remarks>
internal sealed class FormTable(int capacity)
{
    /// <summary>Forms that a table can hold.</summary>
    public const int MostForms = 1 << NumberBits - 1;

    // A form's number and 1, above it the upper bits of its hash.
    private const int NumberBits = 19;
    private const int NumberMask = (1 << NumberBits) - 1;

    private const int MostAtOnce = 64;

    private readonly int[] slots = new int[capacity];
    private readonly Entry[] entries = new Entry[capacity / 2];

    public int Count { get; private set; }

    /// <summary>Looks up all words of a text, so that the processor waits for the memory of many words at a time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="forms">Filled with the form of each; null for those not remembered.</param>
    public void Find(string text, ReadOnlySpan<Word> words, Span<WordForm?> forms)
    {
        Span<FormKey> keys = stackalloc FormKey[MostAtOnce];
        Span<int> numbers = stackalloc int[MostAtOnce];
        for (var first = 0; first < words.Length; first += MostAtOnce)
        {
            var length = Math.Min(words.Length - first, MostAtOnce);
            Find(text, words.Slice(first, length), forms.Slice(first, length), keys[..length], numbers[..length]);
        }
    }

    private void Find(string text, ReadOnlySpan<Word> words, Span<WordForm?> forms, Span<FormKey> keys, Span<int> numbers)
    {
        for (var place = 0; place < words.Length; place++) keys[place] = FormKey.Of(words[place].In(text));

        // No decision is made on what is read here: a wrong guess would have to wait for it.
        for (var place = 0; place < words.Length; place++)
            numbers[place] = Math.Max((slots[keys[place].Hash & slots.Length - 1] & NumberMask) - 1, 0);
        for (var place = 0; place < words.Length; place++) forms[place] = entries[numbers[place]].Form;
        for (var place = 0; place < words.Length; place++)
            if (!keys[place].IsWhole || !entries[numbers[place]].IsOf(in keys[place]))
                forms[place] = Find(words[place].In(text), keys[place]);
    }

    /// <summary>The form written so; null when it is not remembered.</summary>
    public WordForm? Find(ReadOnlySpan<char> surface, FormKey key)
    {
        for (var place = key.Hash & slots.Length - 1; Volatile.Read(ref slots[place]) is not 0 and var slot; place = place + 1 & slots.Length - 1)
        {
            if (((slot ^ key.Hash) & ~NumberMask) != 0) continue;
            ref var entry = ref entries[(slot & NumberMask) - 1];
            if (entry.IsOf(in key) && (key.IsWhole || surface.SequenceEqual(entry.Form.Surface))) return entry.Form;
        }

        return null;
    }

    /// <summary>The table with one more form: another, twice as large, when this one is half full.</summary>
    public FormTable With(WordForm form, FormKey key)
    {
        var table = Count < entries.Length ? this : Grown();
        table.Add(new Entry(key.First, key.Last, form), key.Hash);
        return table;
    }

    private FormTable Grown()
    {
        var table = new FormTable(slots.Length * 2);
        foreach (var entry in entries) table.Add(entry, FormKey.Of(entry.Form.Surface).Hash);
        return table;
    }

    private void Add(Entry entry, int hash)
    {
        entries[Count++] = entry;
        var place = hash & slots.Length - 1;
        while (slots[place] != 0) place = place + 1 & slots.Length - 1;
        Volatile.Write(ref slots[place], hash & ~NumberMask | Count);
    }

    private readonly record struct Entry(ulong First, ulong Last, WordForm Form)
    {
        public bool IsOf(in FormKey key) => ((First ^ key.First) | (Last ^ key.Last)) == 0;
    }
}
