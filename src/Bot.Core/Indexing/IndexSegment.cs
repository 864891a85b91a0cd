using System.Runtime.InteropServices;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Indexing;

/// <summary>What one thread makes of passages that follow each other: their terms, numbered as they were met, passage by passage.</summary>
/// <param name="analyzer">Makes the terms.</param>
/// <param name="passages">How many passages will be added, and</param>
/// <param name="characters">how many characters they have: room is made for them at once, for a run that grows is copied again and again.</param>
internal sealed class IndexSegment(Analyzer analyzer, int passages, long characters)
{
    // In English, words and their counts take about as many bytes each.
    private const int CharactersAByte = 3;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<Token> tokens = [];
    private readonly List<int> touched = [];
    private readonly SentenceEnds sentences = new();
    private readonly FieldTerms title = new();
    private readonly FieldTerms heading = new();
    private SegmentTerm[] states = new SegmentTerm[1024];

    // By the number of a written form: its term's number and 1, or 0. Spares most words the look-up of their term.
    private int[] idsOfForms = new int[1024];

    public List<string> Terms { get; } = [];

    /// <summary>What is known of each term, with room for more of them.</summary>
    public Span<SegmentTerm> States => states;

    /// <summary>The numbers of the terms.</summary>
    public Dictionary<string, int> Ids => ids;

    /// <summary>For each term a word of the text; passages are counted from the first of the segment.</summary>
    public List<TermExample> Examples { get; } = [];

    public List<int> Lengths { get; } = new(passages);

    public List<int> SequenceEnds { get; } = new(passages);

    /// <summary>The content words of each passage in order, as <see cref="SequenceCode"/> says.</summary>
    public ByteBuffer Sequences { get; } = new(characters / CharactersAByte);

    /// <summary>For each passage how many terms it holds, then each with its counts.</summary>
    public ByteBuffer Holdings { get; } = new(characters / CharactersAByte);

    public void Add(Passage passage)
    {
        AddBody(passage, Lengths.Count);
        AddField(title, passage.Article.Title);
        foreach (var id in title.Ids) Count(id, new FieldCounts(0, 1, 0));
        AddField(heading, passage.Paragraph.Heading ?? "");
        foreach (var id in heading.Ids) Count(id, new FieldCounts(0, 0, 1));
        WriteHoldings();
        SequenceEnds.Add(Sequences.Length);
    }

    private void AddBody(Passage passage, int number)
    {
        Analyze(passage.Article.Text, passage.Span);
        sentences.Read(passage, tokens);
        var length = 0;
        foreach (var token in tokens)
        {
            while (sentences.TryPass(in token)) Sequences.Append(SequenceCode.SentenceEnd);
            if (token.Kind == TokenKind.StopWord) continue;
            var id = IdOf(token, new TermExample(number, token.Span));
            Count(id, new FieldCounts(1, 0, 0));
            if (token.Kind == TokenKind.Compound) Sequences.Append(SequenceCode.Compound);
            else length++;
            Sequences.Append(SequenceCode.FirstTerm + (uint)id);
        }

        while (sentences.TryPass()) Sequences.Append(SequenceCode.SentenceEnd);
        Lengths.Add(length);
    }

    // Passages of one article share its title, and often their heading.
    private void AddField(FieldTerms field, string text)
    {
        if (ReferenceEquals(field.Text, text)) return;
        Analyze(text, new TextSpan(0, text.Length));
        field.Text = text;
        field.Ids.Clear();
        foreach (var token in tokens)
            if (token.Kind != TokenKind.StopWord) field.Ids.Add(IdOf(token, TermExample.None));
    }

    private void Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        analyzer.Analyze(text, span, tokens);
    }

    private void Count(int id, FieldCounts more)
    {
        ref var sum = ref states[id].Counts;
        if (sum == default) touched.Add(id);
        sum = new FieldCounts(sum.Body + more.Body, sum.Title + more.Title, sum.Heading + more.Heading);
    }

    private void WriteHoldings()
    {
        Holdings.Append((uint)touched.Count);
        foreach (var id in touched)
        {
            ref var state = ref states[id];
            Holdings.Append((uint)id);
            Holdings.Append(state.Counts);
            state.AddPosting(SequenceEnds.Count);
        }

        touched.Clear();
    }

    private int IdOf(Token token, TermExample example)
    {
        if (token.Form < 0) return IdOf(token.Term, example);
        if (token.Form >= idsOfForms.Length) Array.Resize(ref idsOfForms, Math.Max(idsOfForms.Length * 2, token.Form + 1));
        ref var next = ref idsOfForms[token.Form];
        if (next > 0) return next - 1;
        var id = IdOf(token.Term, example);

        // A form met in titles only is looked up again, until its term has an example.
        if (example.Passage >= 0) next = id + 1;
        return id;
    }

    private int IdOf(string term, TermExample example)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, term, out var isKnown);
        if (isKnown)
        {
            if (Examples[id].Passage < 0) Examples[id] = example;
            return id;
        }

        id = Terms.Count;
        Terms.Add(term);
        Examples.Add(example);
        if (states.Length <= id) Array.Resize(ref states, states.Length * 2);
        return id;
    }

    /// <summary>The terms of the title or heading read last.</summary>
    private sealed class FieldTerms
    {
        public string? Text { get; set; }

        public List<int> Ids { get; } = [];
    }
}
