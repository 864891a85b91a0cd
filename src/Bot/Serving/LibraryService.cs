using Bot.Core.Conversation;
using Bot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Serving;

/// <summary>Keeps what is served in step with the articles' folder, for as long as the program runs.</summary>
internal sealed partial class LibraryService(
    LibraryLoader loader, LibraryHolder holder, FolderWatcher watcher, ArticlesFolder folder, ArticlesOptions options,
    ILogger<LibraryService> logger) : BackgroundService
{
    private const string KeptSentence = "What is served is from the last time it could be read.";

    private FolderScan? _servedScan;
    private FolderFile[] _unopened = [];
    private Library? _good;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            watcher.Watch();
            await RefreshAsync(stoppingToken);
            await watcher.WaitAsync(TimeSpan.FromSeconds(options.RescanSeconds), stoppingToken);
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        var scan = loader.Scan();
        if (scan.Problem is not null && _good is not null)
        {
            KeepServing(scan.Problem);
            return;
        }

        if (scan.IsSameAs(_servedScan) && !_unopened.Any(FolderReader.CanOpen))
        {
            // A folder that went away and came back unchanged needs no new index, only the all-clear.
            if (_good is not null && !ReferenceEquals(holder.Current, _good)) Publish(_good);
            return;
        }

        try
        {
            await IndexAsync(scan, stoppingToken);
        }
        // Whatever goes wrong in a reader or in the index, what was served before is still good.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogIndexingFailed(exception);
            KeepServing("The articles could not be indexed.");
        }
    }

    private async Task IndexAsync(FolderScan scan, CancellationToken stoppingToken)
    {
        var library = await loader.LoadAsync(scan, stoppingToken);
        var unopened = library.Report.Where(file => FolderReader.MayOpenLater(file.Refusal)).Select(file => file.File).ToHashSet();
        _unopened = [.. scan.Files.Where(file => unopened.Contains(file.Id))];
        foreach (var warning in FolderReader.ReadSidecar(scan).Warnings) LogSidecar(warning);
        // The first question need not wait for topics. Later ones do not wait at all, so what replaces a library is whole.
        if (_good is not null) library.Complete();
        _servedScan = scan;
        _good = scan.Problem is null ? library : null;
        Publish(library);
        library.Complete();
        loader.Keep(library);
    }

    private void KeepServing(string problem)
    {
        var sentence = _good is null ? problem : $"{problem} {KeptSentence}";
        if (_good is not null && holder.Current.Problem == sentence) return;
        LogProblem(folder.Path, sentence);
        holder.Publish((_good ?? loader.Nothing()) with { Problem = sentence });
    }

    private void Publish(Library library)
    {
        foreach (var file in library.Report.Where(file => file.Refusal is not null)) LogRefused(file.File, file.Refusal!);
        if (library.Problem is not null) LogProblem(folder.Path, library.Problem);
        else LogServing(library.Articles.Length, folder.Path, library.Version.Hash);
        holder.Publish(library);
    }

    [LoggerMessage(LogLevel.Information, "{Articles} articles of {Folder} are served, version {Version}")]
    private partial void LogServing(int articles, string folder, string version);

    [LoggerMessage(LogLevel.Warning, "{File} is not served: {Reason}")]
    private partial void LogRefused(string file, string reason);

    [LoggerMessage(LogLevel.Warning, "{Warning}")]
    private partial void LogSidecar(string warning);

    [LoggerMessage(LogLevel.Warning, "{Folder}: {Problem}")]
    private partial void LogProblem(string folder, string problem);

    [LoggerMessage(LogLevel.Error, "Indexing failed")]
    private partial void LogIndexingFailed(Exception exception);
}
