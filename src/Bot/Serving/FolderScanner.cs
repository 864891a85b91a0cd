using Bot.Readers;

namespace Bot.Serving;

/// <summary>Looks through a folder and its subfolders for files that a reader reads, without opening them.</summary>
internal static class FolderScanner
{
    public const string Missing = "The folder of articles is missing.";
    public const string NoFolder = "The folder of articles is a file, not a folder.";
    public const string Unreadable = "The folder of articles cannot be read.";

    /// <summary>Finds the files; hidden files and folders (their names begin with a dot) are left out, linked folders are entered once.</summary>
    public static FolderScan Scan(string folder)
    {
        if (!Directory.Exists(folder)) return FolderScan.Failed(File.Exists(folder) ? NoFolder : Missing);
        try
        {
            var files = new FolderWalk(folder).Find();
            var sidecar = new FileInfo(Path.Combine(folder, Sidecar.FileName));
            return new FolderScan(
                [.. files.OrderBy(file => file.Id, StringComparer.Ordinal)],
                sidecar.Exists ? FolderWalk.Describe(sidecar, Sidecar.FileName) : null);
        }
        catch (DirectoryNotFoundException)
        {
            return FolderScan.Failed(Missing);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FolderScan.Failed(Unreadable);
        }
    }
}
