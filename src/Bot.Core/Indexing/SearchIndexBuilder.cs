using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Indexing;

/// <summary>Collects passages and freezes them into a <see cref="SearchIndex"/>. For one thread, used once.</summary>
public sealed class SearchIndexBuilder(Analyzer analyzer)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<TermPostings> postings = [];
    private readonly List<TermExample> examples = [];
    private readonly List<Passage> passages = [];
    private readonly List<int> lengths = [];
    private readonly List<int> sequenceEnds = [];
    private readonly ByteBuffer sequences = new(1024);
    private readonly List<Token> tokens = [];
    private readonly List<TermPostings> touched = [];

    /// <summary>Adds the next passage; passages of one article follow each other in order of its text.</summary>
    public void Add(Passage passage)
    {
        var number = passages.Count;
        passages.Add(passage);
        AddBody(passage, number);
        AddField(passage.Article.Title, Field.Title, number);
        if (passage.Paragraph.Heading is { } heading) AddField(heading, Field.Heading, number);
        foreach (var term in touched) term.Flush();
        touched.Clear();
        sequenceEnds.Add(sequences.Length);
    }

    /// <summary>The finished index; the builder must not be used afterwards.</summary>
    public SearchIndex Build() => new(analyzer, passages, terms, ids, examples, postings, lengths, sequences, sequenceEnds);

    private void AddBody(Passage passage, int number)
    {
        Analyze(passage.Article.Text, passage.Span);
        var length = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.StopWord) continue;
            var id = IdOf(token.Term, new TermExample(number, token.Span));
            Count(id, number, Field.Body);
            if (token.Kind == TokenKind.Compound) continue;
            length++;
            sequences.Append((uint)id);
        }

        lengths.Add(length);
    }

    private void AddField(string text, Field field, int number)
    {
        Analyze(text, new TextSpan(0, text.Length));
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.StopWord) continue;
            Count(IdOf(token.Term, TermExample.None), number, field);
        }
    }

    private void Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        analyzer.Analyze(text, span, tokens);
    }

    private void Count(int id, int number, Field field)
    {
        var term = postings[id];
        if (term.Count(number, field)) touched.Add(term);
    }

    private int IdOf(string term, TermExample example)
    {
        if (ids.TryGetValue(term, out var id))
        {
            if (examples[id] == TermExample.None) examples[id] = example;
            return id;
        }

        id = terms.Count;
        ids.Add(term, id);
        terms.Add(term);
        postings.Add(new TermPostings());
        examples.Add(example);
        return id;
    }
}
