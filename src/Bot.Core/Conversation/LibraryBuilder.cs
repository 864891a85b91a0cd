using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Core.Conversation.Topics;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Conversation;

/// <summary>Makes a <see cref="Library"/> of what the readers read.</summary>
internal static class LibraryBuilder
{
    public static Library Build(
        IEnumerable<ReadResult> files, LibraryOptions options, DateTimeOffset indexedAt, IProgress<int>? progress)
    {
        var builder = new SearchIndexBuilder(new Analyzer(options.Analysis));
        var articles = ImmutableArray.CreateBuilder<Article>();
        var report = ImmutableArray.CreateBuilder<FileReport>();
        foreach (var file in RefuseCopies(files.OrderBy(file => file.File, StringComparer.Ordinal)))
        {
            var passages = 0;
            if (file.Article is { } read)
            {
                var article = options.Web.PublicUrl is { } reader ? read.ReadAt(reader) : read;
                articles.Add(article);
                foreach (var passage in PassageSplitter.Split(article))
                {
                    builder.Add(passage);
                    passages++;
                }

                progress?.Report(articles.Count);
            }

            report.Add(Report(file, passages));
        }

        return Assemble(articles.ToImmutable(), builder.Build(), report.ToImmutable(), indexedAt);
    }

    private static Library Assemble(
        ImmutableArray<Article> articles, SearchIndex index, ImmutableArray<FileReport> report, DateTimeOffset indexedAt) => new()
        {
            Articles = articles,
            Index = index,
            Spelling = new SpellingIndex(index),
            Topics = TopicCatalog.Build(articles, index),
            Report = report,
            Version = new LibraryVersion(HashOf(articles), indexedAt),
            Words = new Lazy<WordIndex>(() => WordIndex.Of(articles)),
        };

    // Two copies of a text would give every excerpt twice; the first in order of names is served.
    private static IEnumerable<ReadResult> RefuseCopies(IEnumerable<ReadResult> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Article is not { } article || seen.TryAdd(article.ContentHash, file.File)) yield return file;
            else yield return file with { Article = null, Refusal = $"The file has the same text as {seen[article.ContentHash]}, which is served." };
        }
    }

    private static FileReport Report(ReadResult file, int passages) => new(
        file.File,
        file.Article?.Title,
        file.Article?.Blocks.Count(block => block.Kind == BlockKind.Heading) ?? 0,
        file.Article?.Paragraphs.Length ?? 0,
        passages,
        file.Warnings,
        file.Refusal);

    private static string HashOf(ImmutableArray<Article> articles)
    {
        var lines = articles.Select(article =>
            string.Join('\u001F', article.Id, article.ContentHash, article.Title, string.Join('\u001E', article.Attribution.Authors),
                article.Attribution.Publisher, article.Attribution.Date?.ToString(), article.Attribution.Url?.AbsoluteUri));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }
}
