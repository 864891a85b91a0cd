using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Readers;

namespace Bot.Testing;

/// <summary>The articles that the bot ships with, read and indexed as the host does it.</summary>
public static class SeedLibrary
{
    /// <summary>One library for all tests; it is immutable.</summary>
    public static Library Instance { get; } = Library.Build(Read(), new LibraryOptions(), DateTimeOffset.UnixEpoch);

    /// <summary>The second article, "What a Year of Track II Discussions Says…".</summary>
    public static Article TrackTwo => Instance.Articles[1];

    /// <summary>The first article, "Closing the Gap…".</summary>
    public static Article Gap => Instance.Articles[0];

    private static IEnumerable<ReadResult> Read()
    {
        var reader = new ArticleReader();
        var sidecar = Sidecar.Parse(File.ReadAllBytes(Path.Combine(Repository.Seeds, Sidecar.FileName)));
        return Directory.GetFiles(Repository.Seeds, "*.txt").Select(path =>
            reader.Read(Path.GetFileName(path), File.ReadAllBytes(path), sidecar.Find(Path.GetFileName(path))));
    }
}
