namespace Bot.Core.Indexing;

/// <summary>What a segment knows of one of its terms; passages are counted from the first of the segment.</summary>
internal struct SegmentTerm
{
    /// <summary>How often it stands in the passage being read.</summary>
    public FieldCounts Counts;

    /// <summary>How many passages hold it.</summary>
    public int Passages;

    /// <summary>The first of them.</summary>
    public int First;

    /// <summary>The last of them so far.</summary>
    public int Last;

    /// <summary>Bytes that its postings take, all but the distance of the first.</summary>
    public int Size;

    /// <summary>Where its next posting is written.</summary>
    public int Offset;

    /// <summary>Adds a posting with the counts of the passage that was read.</summary>
    public void AddPosting(int passage)
    {
        if (Passages++ == 0) (First, Size) = (passage, PostingCode.SizeOf(0, Counts) - PostingCode.HeadSize(0));
        else Size += PostingCode.SizeOf(passage - Last, Counts);
        (Last, Counts) = (passage, default);
    }
}
