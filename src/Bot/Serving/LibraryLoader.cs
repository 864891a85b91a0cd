using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Settings;

namespace Bot.Serving;

/// <summary>Makes a library of the articles' folder.</summary>
internal sealed class LibraryLoader(
    ArticlesFolder folder, FolderReader reader, LibraryOptions options, IndexFile indexFile, TimeProvider clock, IndexingBar bar)
{
    public FolderScan Scan() => FolderScanner.Scan(folder.Path);

    /// <summary>Reads and indexes what a look at the folder found, on another thread. A folder without articles gives an empty library with a problem.</summary>
    public async Task<Library> LoadAsync(FolderScan scan, CancellationToken cancellationToken)
    {
        var library = await bar.ShowAsync(scan.Files.Length, progress => Load(scan, progress), cancellationToken);
        return library with { Problem = scan.Problem ?? EmptyProblem(library) };
    }

    /// <summary>Keeps the index of a library for the next start, once the library is served or has answered.</summary>
    public void Keep(Library library) => indexFile.Save(library);

    /// <summary>A library without articles.</summary>
    public Library Nothing() => Library.Build([], options, clock.GetUtcNow());

    private Library Load(FolderScan scan, LoadProgress progress)
    {
        var results = new List<ReadResult>(scan.Files.Length);
        foreach (var result in reader.Read(scan))
        {
            results.Add(result);
            progress.ReportRead(results.Count);
        }

        return indexFile.Load(results, clock.GetUtcNow()) ?? Library.Build(results, options, clock.GetUtcNow(), progress);
    }

    private static string? EmptyProblem(Library library) => library switch
    {
        { Articles.Length: > 0 } => null,
        { Report.Length: > 0 } => "None of the files in the folder of articles could be read.",
        _ => "The folder of articles is empty.",
    };
}
