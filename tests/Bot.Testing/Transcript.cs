using System.Text;
using System.Text.RegularExpressions;
using Bot.Core.Conversation;

namespace Bot.Testing;

/// <summary>A conversation written down: what is said stands behind "&gt; ", what the bot answers below it.</summary>
public static partial class Transcript
{
    private const string Said = "> ";

    /// <summary>Says the same again to the bot and writes down what it answers now.</summary>
    public static string Replay(string transcript, TestConversation bot)
    {
        var replayed = new StringBuilder();
        foreach (var line in Lines(transcript).Where(line => line.StartsWith(Said, StringComparison.Ordinal)))
            replayed.Append(line).Append('\n').Append(ReplyText.Render(bot.Say(line[Said.Length..]))).Append("\n\n");
        return Timeless(replayed.ToString());
    }

    /// <summary>The text without what differs from run to run: the time of indexing.</summary>
    public static string Timeless(string transcript) =>
        TimeOfIndexing().Replace(string.Join('\n', Lines(transcript)).TrimEnd(), "indexed <time>") + "\n";

    private static string[] Lines(string text) => text.Split(["\r\n", "\n"], StringSplitOptions.None);

    [GeneratedRegex(@"indexed \d{4}-\d\d-\d\d \d\d:\d\d UTC", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfIndexing();
}
