using System.Globalization;
using Bot.Core.Articles;
using Bot.Readers;
using Bot.Settings;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Opens the files that a look at the folder found and has them read; whatever happens to a file, the others are read.</summary>
internal sealed partial class FolderReader(ArticlesOptions options, ILogger<FolderReader> logger)
{
    private const string NotAllowed = "The bot is not allowed to read the file.";
    private const string InUse = "The file cannot be opened; another program may be using it.";

    private readonly ArticleReader _reader = new();

    /// <summary>Reads one file after another, in the order found, as the results are asked for.</summary>
    public IEnumerable<ReadResult> Read(FolderScan scan)
    {
        var sidecar = ReadSidecar(scan);
        return scan.Files.Select(file => Read(file, sidecar));
    }

    /// <summary>Whether a file was refused for a reason that may pass without the file being changed.</summary>
    public static bool MayOpenLater(string? refusal) => refusal is NotAllowed or InUse;

    /// <summary>Whether a file that could not be opened can be opened now.</summary>
    public static bool CanOpen(FolderFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.Path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The sidecar; an empty one when there is none or it cannot be opened.</summary>
    public static Sidecar ReadSidecar(FolderScan scan) =>
        scan.Sidecar is { Refusal: null } file && TryOpen(file, out var content) is null ? Sidecar.Parse(content) : Sidecar.Empty;

    private ReadResult Read(FolderFile file, Sidecar sidecar)
    {
        if (file.Refusal is not null) return Refuse(file, file.Refusal);
        if (file.Length > options.MaxFileMegabytes * 1024L * 1024L) return Refuse(file, TooLarge(file.Length));
        return TryOpen(file, out var content) is { } refusal
            ? Refuse(file, refusal)
            : Read(file, content, sidecar);
    }

    private ReadResult Read(FolderFile file, byte[] content, Sidecar sidecar)
    {
        try
        {
            return _reader.Read(file.Id, content, sidecar.Find(file.Id));
        }
        // A reader is not to throw, but if one does, the other files are still to be served.
        catch (Exception exception)
        {
            LogReaderFailed(file.Id, exception);
            return Refuse(file, "The file cannot be understood; the log says why.");
        }
    }

    private string TooLarge(long bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"The file has {bytes / 1024.0 / 1024.0:0.0} MB; the limit is {options.MaxFileMegabytes} MB (Articles:MaxFileMegabytes).");

    /// <returns>Why the file cannot be read, or null.</returns>
    private static string? TryOpen(FolderFile file, out byte[] content)
    {
        content = [];
        // Pipes and devices have no length either, and opening a pipe would wait for ever.
        if (file.Length == 0) return null;
        // A file that is just being replaced is back in a moment: hence the second try.
        return TryReadBytes(file.Path, ref content) is null ? null : TryReadBytes(file.Path, ref content);
    }

    private static string? TryReadBytes(string path, ref byte[] content)
    {
        try
        {
            content = File.ReadAllBytes(path);
            return null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return "The file disappeared before it could be read.";
        }
        catch (UnauthorizedAccessException)
        {
            return NotAllowed;
        }
        catch (IOException)
        {
            return InUse;
        }
    }

    private static ReadResult Refuse(FolderFile file, string reason) => new() { File = file.Id, Refusal = reason };

    [LoggerMessage(LogLevel.Error, "{File} made its reader fail")]
    private partial void LogReaderFailed(string file, Exception exception);
}
