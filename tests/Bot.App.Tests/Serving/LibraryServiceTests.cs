using Bot.App.Tests.Hosting;
using Bot.Core.Conversation;
using Bot.Serving;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Serving;

public sealed class LibraryServiceTests
{
    private static readonly TimeSpan Rescan = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_folder_that_is_missing_at_the_start_is_picked_up_when_it_appears()
    {
        using var folder = new TemporaryFolder();
        await using var bot = RunningBot.Start(folder["articles"]);
        await bot.WhenServingAsync(library => library.Problem == FolderScanner.Missing);
        await bot.WhenIdleAsync();

        folder.Write("articles/one.txt", "A title\n\nThe zebra crossed the river.\n");
        await bot.InTimeServingAsync(library => library is { Articles.Length: 1, Problem: null });

        bot.Type("!zebra");
        await bot.Output.WaitForAsync("The zebra crossed the river.");
    }

    [Fact]
    public async Task A_change_is_served_once_the_folder_is_quiet_without_waiting_for_the_rescan()
    {
        using var folder = TwoArticles();
        await using var bot = RunningBot.Start(folder.Path);
        await bot.WhenServingAsync(library => library.Articles.Length == 2);
        await bot.WhenIdleAsync();
        var before = bot.Clock.GetUtcNow();

        folder.Write("three.txt", "A title\n\nThe zebra crossed the river.\n");
        await bot.Clock.WhenATimerIsDueIn(FolderWatcher.Debounce).WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken);
        var changed = await bot.InTimeServingAsync(library => library.Articles.Length == 3);

        Assert.InRange(changed.Version.IndexedAt - before, FolderWatcher.Debounce, Rescan / 2);
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_last_good_articles_served_and_said_to_be_so()
    {
        using var folder = TwoArticles();
        await using var bot = RunningBot.Start(folder.Path);
        var good = await bot.WhenServingAsync(library => library.Articles.Length == 2);
        await bot.WhenIdleAsync();

        Directory.Move(folder.Path, folder.Path + "-away");
        var kept = await bot.InTimeServingAsync(library => library.Problem is not null);
        bot.Type("!articles");
        await bot.Output.WaitForAsync("The folder of articles is missing.");

        Assert.Equal(good.Version, kept.Version);
        Assert.Equal(2, kept.Articles.Length);
        await bot.Error.WaitForAsync("What is served is from the last time it could be read.");

        Directory.Move(folder.Path + "-away", folder.Path);
        await bot.InTimeServingAsync(library => library.Problem is null);
    }

    [Fact]
    public async Task An_index_that_fails_leaves_the_last_good_one_served_until_one_succeeds()
    {
        using var folder = TwoArticles();
        var options = new LibraryOptions();
        await using var bot = RunningBot.StartWith(folder.Path, services => services.AddSingleton(options));
        var good = await bot.WhenServingAsync(library => library.Articles.Length == 2);
        await bot.WhenIdleAsync();

        options.Analysis.Equivalents.Add(null!); // no analyzer can be made of this
        folder.Write("three.txt", "A title\n\nThe zebra crossed the river.\n");
        var kept = await bot.InTimeServingAsync(library => library.Problem is not null);

        Assert.Equal(good.Version, kept.Version);
        Assert.StartsWith("The articles could not be indexed.", kept.Problem);
        await bot.Error.WaitForAsync("error: Indexing failed");

        options.Analysis.Equivalents.RemoveAt(options.Analysis.Equivalents.Count - 1);
        await bot.InTimeServingAsync(library => library is { Articles.Length: 3, Problem: null });
    }

    [Fact]
    public async Task An_empty_folder_is_said_to_be_empty()
    {
        using var folder = new TemporaryFolder();
        await using var bot = RunningBot.Start(folder.Path);

        var library = await bot.WhenServingAsync(_ => true);

        Assert.Equal("The folder of articles is empty.", library.Problem);
    }

    [Fact]
    public async Task An_unchanged_folder_is_not_indexed_again()
    {
        using var folder = TwoArticles();
        await using var bot = RunningBot.Start(folder.Path);
        var first = await bot.WhenServingAsync(library => library.Articles.Length == 2);
        await bot.WhenIdleAsync();

        bot.Clock.Advance(Rescan);
        await bot.WhenIdleAsync();

        Assert.Same(first, bot.Library);
    }

    [Fact]
    public async Task Refused_files_are_named_in_the_log_and_the_others_are_served()
    {
        using var folder = TwoArticles();
        folder.Write("bad.txt", [1, 0, 2, 0]);
        await using var bot = RunningBot.Start(folder.Path);

        var library = await bot.WhenServingAsync(library => library.Articles.Length == 2);

        Assert.Null(library.Problem);
        await bot.Error.WaitForAsync("warning: bad.txt is not served: ");
    }

    [Fact]
    public async Task A_change_of_the_sidecar_changes_the_attribution()
    {
        using var folder = TwoArticles();
        await using var bot = RunningBot.Start(folder.Path);
        await bot.WhenServingAsync(library => library.Articles.Length == 2);
        await bot.WhenIdleAsync();

        folder.Write("articles.yaml", "one.txt:\n  title: Another title\n");

        await bot.InTimeServingAsync(library => library.Articles[0].Title == "Another title");
    }

    private static TemporaryFolder TwoArticles()
    {
        var folder = new TemporaryFolder();
        folder.Write("one.txt", "First title\n\nThe lion sleeps tonight.\n");
        folder.Write("two.txt", "Second title\n\nThe tiger is awake.\n");
        return folder;
    }
}
