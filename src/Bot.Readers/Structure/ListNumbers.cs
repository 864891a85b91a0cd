namespace Bot.Readers.Structure;

/// <summary>Tells numbers that only count the items of a list from those that say something: a year, a day, the twelfth of many rules.</summary>
internal sealed class ListNumbers
{
    private int next;

    /// <summary>Whether an item's number goes without saying: it is 0 or 1, or one more than the last that did.</summary>
    public bool Counts(int number)
    {
        var counts = number <= 1 || number == next;
        if (counts) next = number + 1;
        return counts;
    }
}
