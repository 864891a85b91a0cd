using Bot.Core.Passages;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Speed;

/// <summary>What the product is compared with: SQLite's full-text search, in memory, without a copy of the text, ranked by its bm25().</summary>
internal sealed class Fts5Index : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand search;

    public Fts5Index(IEnumerable<Passage> passages)
    {
        connection.Open();
        Execute("create virtual table passages using fts5(title, heading, body, content='', tokenize='porter unicode61')");
        Fill(passages);
        search = connection.CreateCommand();
        search.CommandText = "select rowid, rank from passages where passages match $query order by rank limit 10";
        search.Parameters.Add("$query", SqliteType.Text);
        search.Prepare();
    }

    /// <summary>The ten best passages that hold any of the words.</summary>
    public int Search(string query)
    {
        search.Parameters[0].Value = string.Join(" OR ", query.Split(' ').Select(word => $"\"{word}\""));
        using var reader = search.ExecuteReader();
        var found = 0;
        while (reader.Read()) found++;
        return found;
    }

    public void Dispose()
    {
        search.Dispose();
        connection.Dispose();
    }

    private void Fill(IEnumerable<Passage> passages)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "insert into passages(rowid, title, heading, body) values ($id, $title, $heading, $body)";
        var (id, title) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$title", SqliteType.Text));
        var (heading, body) = (insert.Parameters.Add("$heading", SqliteType.Text), insert.Parameters.Add("$body", SqliteType.Text));
        insert.Prepare();
        var number = 0L;
        foreach (var passage in passages)
        {
            (id.Value, title.Value) = (++number, passage.Article.Title);
            (heading.Value, body.Value) = (passage.Paragraph.Heading ?? "", passage.Span.Slice(passage.Article.Text));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
