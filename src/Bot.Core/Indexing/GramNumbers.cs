namespace Bot.Core.Indexing;

/// <summary>Numbers grams as they are met. Open addressing, for each look-up costs a wait for memory, and there are very many.</summary>
internal sealed class GramNumbers
{
    // A slot holds a gram's number and 1, or 0.
    private (ulong Gram, int Next)[] slots = new (ulong, int)[1 << 10];

    /// <summary>The grams by number.</summary>
    public List<ulong> Grams { get; } = [];

    /// <summary>The number of a gram; the next one when it was not met before.</summary>
    public int Of(ulong gram)
    {
        ref var slot = ref SlotOf(gram);
        if (slot.Next > 0) return slot.Next - 1;
        Grams.Add(gram);
        slot = (gram, Grams.Count);
        if (Grams.Count * 2 > slots.Length) Grow();
        return Grams.Count - 1;
    }

    private void Grow()
    {
        var old = slots;
        slots = new (ulong, int)[old.Length * 2];
        foreach (var entry in old)
            if (entry.Next > 0) SlotOf(entry.Gram) = entry;
    }

    private ref (ulong Gram, int Next) SlotOf(ulong gram)
    {
        var place = (int)(gram * 0x9E3779B97F4A7C15 >> 32) & slots.Length - 1;
        while (slots[place].Next > 0 && slots[place].Gram != gram) place = place + 1 & slots.Length - 1;
        return ref slots[place];
    }
}
