using System.Numerics;

namespace Bot.Core.Indexing;

/// <summary>The numbers of terms, by their letters. Holds nothing but numbers beside the terms, a quarter of what a dictionary takes.</summary>
internal sealed class TermTable
{
    private readonly string[] terms;

    /// <summary>A term's number and 1, or 0.</summary>
    private readonly int[] slots;

    public TermTable(string[] terms)
    {
        this.terms = terms;
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * terms.Length, 2))];
        for (var term = 0; term < terms.Length; term++) slots[SlotOf(terms[term])] = term + 1;
    }

    public bool TryFind(string term, out int number)
    {
        number = slots[SlotOf(term)] - 1;
        return number >= 0;
    }

    private int SlotOf(string term)
    {
        var slot = term.GetHashCode() & slots.Length - 1;
        while (slots[slot] != 0 && terms[slots[slot] - 1] != term) slot = slot + 1 & slots.Length - 1;
        return slot;
    }
}
