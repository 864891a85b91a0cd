using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Saving;

public sealed class SavedLibraryTests
{
    private static readonly LibraryOptions Options = new();
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Theory]
    [InlineData("Who called the Haqqani network a veritable arm of the ISI?")]
    [InlineData("Haqani netwerk")]
    [InlineData("!topics")]
    [InlineData("!topic Pakistan")]
    [InlineData("!why")]
    [InlineData("zebras")]
    public void A_library_from_its_saved_index_answers_as_the_one_that_was_built(string message)
    {
        var (built, loaded) = (new TestConversation(SeedLibrary.Instance), new TestConversation(Load(Read(), Saved(), Options).Library!));

        Assert.Equal(Answers(built), Answers(loaded));

        string Answers(TestConversation bot) => ReplyText.Render(bot.Say("Who is Kayani?")) + ReplyText.Render(bot.Say(message));
    }

    [Fact]
    public void It_reports_the_same_files_and_carries_the_same_version()
    {
        var loaded = Load(Read(), Saved(), Options).Library!;

        Assert.Equal(SeedLibrary.Instance.Version.Hash, loaded.Version.Hash);
        Assert.Equal(SeedLibrary.Instance.Report.Select(file => (file.File, file.Passages, file.Paragraphs)), loaded.Report.Select(file => (file.File, file.Passages, file.Paragraphs)));
    }

    [Fact]
    public void A_saved_index_is_the_same_each_time() => Assert.Equal(Saved(), Saved());

    [Fact]
    public void A_file_cut_short_anywhere_is_not_used()
    {
        var saved = Saved();
        foreach (var length in Enumerable.Range(0, 60).Concat(Enumerable.Range(1, 40).Select(part => (int)((long)(saved.Length - 1) * part / 40))))
            Assert.False(string.IsNullOrEmpty(Load(Read(), saved[..length], Options).Problem));
    }

    [Fact]
    public void A_file_with_any_bit_turned_is_not_used()
    {
        var saved = Saved();
        var random = new Random(3);
        for (var run = 0; run < 200; run++)
        {
            var place = run < 80 ? run : random.Next(saved.Length);
            var damaged = saved.ToArray();
            damaged[place] ^= (byte)(1 << random.Next(8));
            var (library, problem) = Load(Read(), damaged, Options);
            Assert.Null(library);
            Assert.False(string.IsNullOrEmpty(problem), $"byte {place}");
        }
    }

    [Fact]
    public void A_file_with_something_behind_its_end_is_not_used() =>
        Assert.Equal("it is damaged", Load(Read(), [.. Saved(), 0], Options).Problem);

    [Fact]
    public void Another_file_is_no_index() =>
        Assert.Equal("it is no index, or one of another layout", Load(Read(), "PK zip or whatever it is, at some length"u8.ToArray(), Options).Problem);

    [Fact]
    public void An_index_that_another_version_of_the_bot_wrote_is_not_used()
    {
        var saved = Saved();

        // Behind the mark and the length of the next part stands which build of the bot wrote it.
        saved[8 + 11 + 8] ^= 1;

        Assert.Equal("another version of the bot wrote it", Load(Read(), saved, Options).Problem);
    }

    [Fact]
    public void An_index_of_other_articles_or_settings_is_not_used()
    {
        const string Changed = "the articles or the settings of the analysis have changed";
        var saved = Saved();
        var other = new LibraryOptions { Analysis = new AnalysisOptions { Equivalents = ["UK, United Kingdom"] } };

        Assert.Equal(Changed, Load(Read().Skip(1), saved, Options).Problem);
        Assert.Equal(Changed, Load(Read().Append(ArticleBuilder.Of("zz.txt", "More.")), saved, Options).Problem);
        Assert.Equal(Changed, Load(Read().Select((article, place) => place == 0 ? Renamed(article) : article), saved, Options).Problem);
        Assert.Equal(Changed, Load(Read(), saved, other).Problem);
    }

    private static Article Renamed(Article article) =>
        new(article.Id, article.Text, article.Blocks, article.Attribution with { Title = "Another title" });

    private static IEnumerable<Article> Read() => SeedLibrary.Instance.Articles;

    private static byte[] Saved()
    {
        using var stream = new MemoryStream();
        SeedLibrary.Instance.Save(Options, stream);
        return stream.ToArray();
    }

    private static (Library? Library, string? Problem) Load(IEnumerable<Article> articles, byte[] saved, LibraryOptions options)
    {
        using var stream = new MemoryStream(saved);
        var files = articles.Select(article => new ReadResult { File = article.Id, Article = article });
        return (Library.Load(files, options, Now, stream, out var problem), problem);
    }
}
