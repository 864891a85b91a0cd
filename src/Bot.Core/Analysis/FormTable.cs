using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Bot.Core.Analysis;

/// <summary>The written forms remembered so far, by how they are written. One thread at a time may add, any number may look up.</summary>
/// <remarks>
/// Open addressing with the hash beside the form: a look-up, made for every word of every text, so touches memory in as few
/// places as can be, and takes no lock.
/// </remarks>
internal sealed class FormTable(int capacity)
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    // Different in every process, so that nobody can make up words that all fall into one place.
    private static readonly ulong Seed = (ulong)"".GetHashCode() * Odd;

    private readonly Slot[] slots = new Slot[capacity];

    public int Count { get; private set; }

    /// <summary>A hash of a few steps: words are short, and there are very many of them.</summary>
    public static int Hash(ReadOnlySpan<char> surface)
    {
        const int Step = sizeof(ulong) / sizeof(char);
        var hash = Seed ^ (ulong)surface.Length;
        var bytes = MemoryMarshal.AsBytes(surface);
        for (; surface.Length >= Step; surface = surface[Step..], bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Odd, 29);
        foreach (var c in surface) hash = BitOperations.RotateLeft((hash ^ c) * Odd, 29);
        return (int)(hash * Odd >> 32);
    }

    /// <summary>The form written so; null when it is not remembered.</summary>
    public WordForm? Find(ReadOnlySpan<char> surface, int hash)
    {
        for (var place = hash & slots.Length - 1; Volatile.Read(ref slots[place].Form) is { } form; place = place + 1 & slots.Length - 1)
            if (slots[place].Hash == hash && surface.SequenceEqual(form.Surface)) return form;
        return null;
    }

    /// <summary>The table with one more form: another, twice as large, when this one is half full.</summary>
    public FormTable With(WordForm form, int hash)
    {
        var table = Count * 2 < slots.Length ? this : Grown();
        table.Add(form, hash);
        return table;
    }

    private FormTable Grown()
    {
        var table = new FormTable(slots.Length * 2);
        foreach (var slot in slots)
            if (slot.Form is { } form) table.Add(form, slot.Hash);
        return table;
    }

    private void Add(WordForm form, int hash)
    {
        var place = hash & slots.Length - 1;
        while (slots[place].Form is not null) place = place + 1 & slots.Length - 1;
        slots[place].Hash = hash;
        Volatile.Write(ref slots[place].Form, form);
        Count++;
    }

    private struct Slot
    {
        public WordForm? Form;
        public int Hash;
    }
}
