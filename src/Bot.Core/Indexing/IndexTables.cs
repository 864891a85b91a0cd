using Bot.Core.Indexing.Saving;

namespace Bot.Core.Indexing;

/// <summary>Everything an index holds beside the passages themselves, as it is kept and saved.</summary>
internal sealed record IndexTables
{
    /// <summary>The terms by number.</summary>
    public required string[] Terms { get; init; }

    /// <summary>The numbers of the terms; not saved, for letters are hashed otherwise in every process.</summary>
    public required TermTable Numbers { get; init; }

    /// <summary>The terms by how they are spelt.</summary>
    public required LetterGrams Grams { get; init; }

    /// <summary>A word of the text for each term.</summary>
    public required TermExample[] Examples { get; init; }

    /// <summary>Passages that hold each term.</summary>
    public required int[] PassageCounts { get; init; }

    /// <summary>The postings of all terms, one after the other.</summary>
    public required byte[] Postings { get; init; }

    /// <summary>Where each term's postings end.</summary>
    public required int[] PostingEnds { get; init; }

    /// <summary>Content words of each passage.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>The content words of all passages in order, written as <see cref="SequenceCode"/> says.</summary>
    public required byte[] Sequences { get; init; }

    /// <summary>Where each passage's words end.</summary>
    public required int[] SequenceEnds { get; init; }

    public static IndexTables Read(SectionReader reader)
    {
        var terms = reader.ReadTexts();
        return new IndexTables
        {
            Terms = terms,
            Numbers = new TermTable(terms),
            Examples = reader.Read<TermExample>(),
            PassageCounts = reader.Read<int>(),
            Postings = reader.Read<byte>(),
            PostingEnds = reader.Read<int>(),
            Lengths = reader.Read<int>(),
            Sequences = reader.Read<byte>(),
            SequenceEnds = reader.Read<int>(),
            Grams = LetterGrams.Read(reader),
        };
    }

    public void Write(SectionWriter writer)
    {
        writer.Write(Terms);
        writer.Write<TermExample>(Examples);
        writer.Write<int>(PassageCounts);
        writer.Write<byte>(Postings);
        writer.Write<int>(PostingEnds);
        writer.Write<int>(Lengths);
        writer.Write<byte>(Sequences);
        writer.Write<int>(SequenceEnds);
        Grams.Write(writer);
    }
}
