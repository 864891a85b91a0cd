using Bot.Readers;

namespace Bot.Serving;

/// <summary>One walk through a folder.</summary>
internal sealed class FolderWalk(string root)
{
    private readonly List<FolderFile> _files = [];
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);

    // Links wait until all real folders are entered, so that a file keeps the id of its real place, and loops end.
    private readonly Queue<(DirectoryInfo Link, string Id)> _links = new();

    /// <summary>All files that a reader reads, and documents that none reads, in no particular order.</summary>
    public List<FolderFile> Find()
    {
        Enter(new DirectoryInfo(root), "");
        while (_links.TryDequeue(out var next))
        {
            if (next.Link.ResolveLinkTarget(returnFinalTarget: true) is DirectoryInfo { Exists: true } target)
                TryEnter(target, next.Id);
        }

        return _files;
    }

    /// <summary>Size and time of a file; of a link, those of the file it leads to.</summary>
    public static FolderFile Describe(FileInfo file, string id)
    {
        try
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return target is { Exists: true }
                ? new FolderFile(id, file.FullName, target.Length, target.LastWriteTimeUtc)
                : new FolderFile(id, file.FullName, 0, default, "The file is a link that leads nowhere.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FolderFile(id, file.FullName, 0, default, "The file cannot be looked at.");
        }
    }

    private void Enter(DirectoryInfo folder, string prefix)
    {
        if (!_entered.Add(folder.FullName)) return;
        foreach (var entry in folder.GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden)) continue;
            var id = prefix + entry.Name;
            if (entry is FileInfo file && ArticleReader.Reads(entry.Name)) _files.Add(Describe(file, id));
            else if (entry is FileInfo other && ArticleReader.IsOtherDocument(entry.Name)) _files.Add(Describe(other, id) with { Refusal = ArticleReader.OtherKind });
            else if (entry is DirectoryInfo below && below.LinkTarget is not null) _links.Enqueue((below, id));
            else if (entry is DirectoryInfo real) TryEnter(real, id);
        }
    }

    private void TryEnter(DirectoryInfo folder, string id)
    {
        try
        {
            Enter(folder, id + "/");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _files.Add(new FolderFile(id + "/", folder.FullName, 0, default, "The folder cannot be read."));
        }
    }
}
