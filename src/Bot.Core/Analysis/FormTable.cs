namespace Bot.Core.Analysis;

/// <summary>The written forms remembered so far, by how they are written. One thread at a time may add, any number may look up.</summary>
/// <remarks>
/// Open addressing with the hashes side by side: a look-up, made for every word of every text, so touches memory in as few
/// places as can be, and takes no lock.
/// </remarks>
internal sealed class FormTable(int capacity)
{
    private readonly int[] hashes = new int[capacity];
    private readonly WordForm?[] forms = new WordForm?[capacity];

    public int Count { get; private set; }

    /// <summary>The form written so; null when it is not remembered.</summary>
    public WordForm? Find(ReadOnlySpan<char> surface, int hash)
    {
        for (var slot = hash & hashes.Length - 1; Volatile.Read(ref forms[slot]) is { } form; slot = slot + 1 & hashes.Length - 1)
            if (hashes[slot] == hash && surface.SequenceEqual(form.Surface)) return form;
        return null;
    }

    /// <summary>The table with one more form: another, twice as large, when this one is half full.</summary>
    public FormTable With(WordForm form, int hash)
    {
        var table = Count * 2 < hashes.Length ? this : Grown();
        table.Add(form, hash);
        return table;
    }

    private FormTable Grown()
    {
        var table = new FormTable(hashes.Length * 2);
        for (var slot = 0; slot < forms.Length; slot++)
            if (forms[slot] is { } form) table.Add(form, hashes[slot]);
        return table;
    }

    private void Add(WordForm form, int hash)
    {
        var slot = hash & hashes.Length - 1;
        while (forms[slot] is not null) slot = slot + 1 & hashes.Length - 1;
        hashes[slot] = hash;
        Volatile.Write(ref forms[slot], form);
        Count++;
    }
}
