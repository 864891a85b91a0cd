using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

/// <summary>
/// Whole replies as somebody read and approved them. When a reply changes on purpose, set the environment variable
/// BOT_APPROVE=1 for one run, which rewrites the files and the README, and read the difference before committing it.
/// </summary>
public sealed class ApprovedReplyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Bot.Core.Tests", "Conversation", "Approved");

    private static bool IsApproving => Environment.GetEnvironmentVariable("BOT_APPROVE") == "1";

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_conversation_reads_as_approved(string name)
    {
        var path = Path.Combine(Folder, name);
        var approved = File.ReadAllText(path);

        var replayed = Transcript.Replay(approved, new TestConversation());

        if (IsApproving) File.WriteAllText(path, replayed);
        else Assert.Equal(Transcript.Timeless(approved), replayed);
    }

    [Fact]
    public void The_README_shows_what_the_bot_says()
    {
        var path = Path.Combine(Repository.Root, "README.md");
        var readme = File.ReadAllText(path);
        var blocks = readme.Split("```\n").Where(block => block.StartsWith("> ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(blocks);
        var replayed = blocks.Aggregate(readme, (text, block) => text.Replace(block, Transcript.Replay(block, new TestConversation())));

        if (IsApproving) File.WriteAllText(path, replayed);
        else Assert.Equal(readme, replayed);
    }
}
