using System.Security.Cryptography;
using System.Text;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Indexing;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Keeps the index in a file from one start to the next. Whatever happens to the file, the articles are served.</summary>
internal sealed partial class IndexFile(
    ArticlesOptions articles, DataOptions data, LibraryOptions options, Surroundings surroundings, ILogger<IndexFile> logger)
{
    private readonly bool _isNamed = articles.IndexFile.Length > 0;
    private readonly string? _path = PathOf(articles, data, SettingsSources.HomeOf(surroundings));
    private SearchIndex? _kept;

    /// <summary>The library whose index the file holds; null when there is no file, or it does not fit what was read of the articles now.</summary>
    public Library? Load(IReadOnlyList<ReadResult> files, DateTimeOffset now)
    {
        if (_path is null || !File.Exists(_path)) return null;
        try
        {
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
            var library = Library.Load(files, options, now, stream, out var problem);
            if (problem is not null) LogNotUsed(_path, problem);
            else LogRead(_path);
            _kept = library?.Index;
            return library;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotUsed(_path, exception.Message);
            return null;
        }
    }

    /// <summary>Writes the file unless it holds that index; what was there before stays until all of the new one is written.</summary>
    public void Save(Library library)
    {
        if (_path is null || library.Articles.IsEmpty || ReferenceEquals(_kept, library.Index)) return;
        var unfinished = _path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16)) library.Save(options, stream);
            File.Move(unfinished, _path, overwrite: true);
            _kept = library.Index;
        }
        // Whatever goes wrong, the library is served already and only the next start is slower.
        catch (Exception exception)
        {
            Remove(unfinished);
            // Where nobody asked for the file, such as in a container that cannot write, doing without it is no trouble.
            LogNotWritten(_isNamed ? LogLevel.Warning : LogLevel.Information, _path, exception.Message);
        }
    }

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It could not be written either; the next one that can be takes its place.
        }
    }

    private static string? PathOf(ArticlesOptions articles, DataOptions data, string home) => articles.IndexFile switch
    {
        "" => Path.Combine(Path.GetFullPath(data.Folder, home), $"index-{NameOf(Path.GetFullPath(articles.Folder, home))}.bin"),
        var named when named.Equals(ArticlesOptions.NoIndexFile, StringComparison.OrdinalIgnoreCase) => null,
        var named => Path.GetFullPath(named, home),
    };

    // Each folder of articles has a file of its own, so that asking about another does not cost this one its index.
    private static string NameOf(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..8];

    [LoggerMessage(LogLevel.Information, "The index was read from {File}")]
    private partial void LogRead(string file);

    [LoggerMessage(LogLevel.Information, "The index is built anew, {File} is not used: {Reason}")]
    private partial void LogNotUsed(string file, string reason);

    [LoggerMessage("The index cannot be kept in {File}: {Reason}")]
    private partial void LogNotWritten(LogLevel level, string file, string reason);
}
