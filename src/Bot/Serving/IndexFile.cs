using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Keeps the index in a file from one start to the next, where the settings name one. Whatever happens to the file, the articles are served.</summary>
internal sealed partial class IndexFile(ArticlesOptions articles, LibraryOptions options, Surroundings surroundings, ILogger<IndexFile> logger)
{
    private readonly string? _path = articles.IndexFile.Length > 0 ? Path.GetFullPath(articles.IndexFile, SettingsSources.HomeOf(surroundings)) : null;

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
            return library;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotUsed(_path, exception.Message);
            return null;
        }
    }

    /// <summary>Writes the file; what was there before stays until all of the new one is written.</summary>
    public void Save(Library library)
    {
        if (_path is null || library.Articles.IsEmpty) return;
        var unfinished = _path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16)) library.Save(options, stream);
            File.Move(unfinished, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotWritten(_path, exception.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "The index was read from {File}")]
    private partial void LogRead(string file);

    [LoggerMessage(LogLevel.Warning, "The index is built anew, {File} is not used: {Reason}")]
    private partial void LogNotUsed(string file, string reason);

    [LoggerMessage(LogLevel.Warning, "The index cannot be kept in {File}: {Reason}")]
    private partial void LogNotWritten(string file, string reason);
}
