namespace Bot.Core.Indexing;

/// <summary>Which terms hold a gram, by gram. Open addressing with all that a look-up needs in one place, for each costs a wait for memory.</summary>
internal sealed class GramTable
{
    private readonly GramTerms[] slots;

    /// <summary>The table that was saved.</summary>
    public GramTable(GramTerms[] slots) => this.slots = slots;

    /// <summary>Lays out the lists of terms one after the other.</summary>
    /// <param name="grams">The different grams.</param>
    /// <param name="counts">How many terms hold each.</param>
    /// <param name="most">A gram in more terms than this has no list.</param>
    public GramTable(IReadOnlyCollection<ulong> grams, int[] counts, int most)
    {
        slots = new GramTerms[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * grams.Count, 2))];
        var number = 0;
        foreach (var gram in grams)
        {
            var count = counts[number++];
            ref var slot = ref slots[SlotOf(gram)];
            slot = new GramTerms(gram, count, Length, Length += count > most ? 0 : count);
        }
    }

    /// <summary>The table as it is saved.</summary>
    public ReadOnlySpan<GramTerms> Slots => slots;

    /// <summary>How many terms all the lists have together.</summary>
    public int Length { get; }

    /// <summary>What is known of a gram; a count of 0 when no term holds it.</summary>
    public GramTerms this[ulong gram] => slots[SlotOf(gram)];

    private int SlotOf(ulong gram)
    {
        var slot = (int)(gram * 0x9E3779B97F4A7C15 >> 32) & slots.Length - 1;
        while (slots[slot].Count != 0 && slots[slot].Gram != gram) slot = slot + 1 & slots.Length - 1;
        return slot;
    }
}
