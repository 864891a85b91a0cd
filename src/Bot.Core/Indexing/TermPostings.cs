namespace Bot.Core.Indexing;

/// <summary>The postings of one term while the index is being built.</summary>
/// <remarks>
/// A posting is: distance to the previous passage; body count shifted by two with a flag each for title and heading;
/// then the title and heading counts that are flagged. Most postings take two bytes.
/// </remarks>
internal sealed class TermPostings
{
    private const int NoPassage = -1;

    private readonly ByteBuffer buffer = new(8);
    private int previous = NoPassage;
    private int current = NoPassage;
    private uint body;
    private uint title;
    private uint heading;

    /// <summary>Number of passages that hold the term in any field.</summary>
    public int PassageCount { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.Written;

    /// <summary>Counts one occurrence.</summary>
    /// <returns>True when it is the first in this passage, which <see cref="Flush"/> must then be called for.</returns>
    public bool Count(int passage, Field field)
    {
        var isFirst = current != passage;
        current = passage;
        switch (field)
        {
            case Field.Title: title++; break;
            case Field.Heading: heading++; break;
            default: body++; break;
        }

        return isFirst;
    }

    /// <summary>Writes the posting of the current passage.</summary>
    public void Flush()
    {
        buffer.Append((uint)(current - previous));
        buffer.Append(body << 2 | (title > 0 ? 2u : 0) | (heading > 0 ? 1u : 0));
        if (title > 0) buffer.Append(title);
        if (heading > 0) buffer.Append(heading);
        previous = current;
        (body, title, heading) = (0, 0, 0);
        PassageCount++;
    }
}
