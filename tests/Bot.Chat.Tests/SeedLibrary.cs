using Bot.Core.Conversation;
using Bot.Readers;
using Bot.Testing;

namespace Bot.Chat.Tests;

/// <summary>The articles that the bot ships with, indexed once for all tests.</summary>
internal static class SeedLibrary
{
    private static readonly Lazy<Library> Built = new(Build);

    public static Library Instance => Built.Value;

    private static Library Build()
    {
        var sidecar = Sidecar.Parse(File.ReadAllBytes(Path.Combine(Repository.Seeds, Sidecar.FileName)));
        var reader = new ArticleReader();
        var files = Directory.GetFiles(Repository.Seeds, "*.txt")
            .Select(path => reader.Read(Path.GetFileName(path), File.ReadAllBytes(path), sidecar.Find(Path.GetFileName(path))));
        return Library.Build(files, new LibraryOptions(), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
