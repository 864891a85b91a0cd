using System.Text.Json;

namespace Bot.Benchmarks;

/// <summary>A folder of articles: one that exists, or one made of a corpus (a line of JSON for each passage) for as long as it is needed.</summary>
internal sealed class ArticleFolder(string path, bool isTemporary) : IDisposable
{
    public string Path { get; } = path;

    public static ArticleFolder Of(string path) => Directory.Exists(path) ? new ArticleFolder(path, isTemporary: false) : Make(path);

    public void Dispose()
    {
        if (isTemporary) Directory.Delete(Path, recursive: true);
    }

    private static ArticleFolder Make(string corpus)
    {
        var folder = Directory.CreateTempSubdirectory("bot-bench-").FullName;
        var passages = File.ReadLines(corpus).Select(line => JsonDocument.Parse(line).RootElement);
        foreach (var article in passages.GroupBy(passage => passage.GetProperty("title").GetString()!))
        {
            var name = string.Concat(article.Key.Split(System.IO.Path.GetInvalidFileNameChars()));
            File.WriteAllText(System.IO.Path.Combine(folder, $"{name}.txt"), $"{article.Key}\n\n{string.Join("\n\n", article.Select(passage => passage.GetProperty("text").GetString()))}\n");
        }

        return new ArticleFolder(folder, isTemporary: true);
    }
}
