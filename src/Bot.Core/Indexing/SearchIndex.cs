using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Indexing.Saving;
using Bot.Core.Passages;

namespace Bot.Core.Indexing;

/// <summary>Which terms stand in which passages. Frozen: any number of threads may read it, none can change it.</summary>
public sealed class SearchIndex
{
    private readonly IndexTables tables;

    internal SearchIndex(Analyzer analyzer, ImmutableArray<Passage> passages, IndexTables tables)
    {
        (Analyzer, Passages, this.tables) = (analyzer, passages, tables);
        AverageLength = passages.IsEmpty ? 0 : tables.Lengths.Average();
    }

    /// <summary>The analyser that made the terms; questions must pass through the same one.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>All passages by number: article after article, each in order of its text.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Content words of a passage, on average.</summary>
    public double AverageLength { get; }

    /// <summary>The terms by how they are spelt.</summary>
    public LetterGrams Grams => tables.Grams;

    /// <summary>Number of different terms.</summary>
    public int TermCount => tables.Terms.Length;

    /// <summary>Bytes held by the postings and by the term sequences of the passages.</summary>
    public long SizeInBytes => tables.Postings.LongLength + tables.Sequences.LongLength;

    /// <summary>Finds a term's number.</summary>
    public bool TryGetTerm(string term, out int id) => tables.Numbers.TryFind(term, out id);

    /// <summary>The term with this number.</summary>
    public string Term(int id) => tables.Terms[id];

    /// <summary>A word that the term was made from, as it stands in an article; the term itself when it stands in headings only.</summary>
    public string Surface(int id)
    {
        var (passage, span) = tables.Examples[id];
        return passage < 0 ? tables.Terms[id] : span.Slice(Passages[passage].Article.Text);
    }

    /// <summary>Whether a term was first met as a name: with a capital, and not at the head of a sentence.</summary>
    public bool IsName(int id)
    {
        var (number, span) = tables.Examples[id];
        if (number < 0) return false;
        var passage = Passages[number];
        var before = passage.Article.Text.AsSpan(passage.Span.Start, span.Start - passage.Span.Start).TrimEnd();
        return char.IsUpper(passage.Article.Text[span.Start]) && before.Length > 0 && !".?!:”\"“".Contains(before[^1]);
    }

    /// <summary>Number of passages that hold the term in any field: its document frequency.</summary>
    public int PassageCount(int term) => tables.PassageCounts[term];

    /// <summary>Content words of a passage's own text.</summary>
    public int Length(int passage) => tables.Lengths[passage];

    /// <summary>The passages that hold a term.</summary>
    public PostingReader Postings(int term) => new(PostingBytes(term));

    /// <summary>How often a term stands in each field of a passage; null when it stands in none.</summary>
    public FieldCounts? Counts(int term, int passage)
    {
        var reader = Postings(term);
        while (reader.MoveNext())
            if (reader.Passage >= passage) return reader.Passage == passage ? reader.Counts : null;
        return null;
    }

    /// <summary>Drops from a list those passages that do not hold a term in their own text or in the headings above it.</summary>
    /// <param name="passages">Numbers of passages, ascending.</param>
    /// <param name="term">The term.</param>
    public void KeepOutsideTitle(List<int> passages, int term)
    {
        var reader = Postings(term);
        var kept = 0;
        for (var place = 0; place < passages.Count; place++)
        {
            var passage = passages[place];
            while (reader.Passage < passage && reader.MoveNext()) { }
            if (reader.Passage == passage && (reader.Counts is { Body: > 0 } or { Heading: > 0 })) passages[kept++] = passage;
        }

        passages.RemoveRange(kept, passages.Count - kept);
    }

    /// <summary>The content words of a passage's own text, in order.</summary>
    public TermSequence Sequence(int passage) => new(Sentences(passage));

    /// <summary>The same with the ends of the sentences.</summary>
    internal SentenceSequence Sentences(int passage) => new(Slice(tables.Sequences, tables.SequenceEnds, passage));

    internal void Write(SectionWriter writer) => tables.Write(writer);

    /// <summary>A term's postings as they are written.</summary>
    internal ReadOnlySpan<byte> PostingBytes(int term) => Slice(tables.Postings, tables.PostingEnds, term);

    private static ReadOnlySpan<byte> Slice(byte[] bytes, int[] ends, int item)
    {
        var start = item == 0 ? 0 : ends[item - 1];
        return bytes.AsSpan(start, ends[item] - start);
    }
}
