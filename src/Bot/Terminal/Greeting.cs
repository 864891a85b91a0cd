using System.Globalization;
using Bot.Core.Conversation;

namespace Bot.Terminal;

/// <summary>What a person sees before the first prompt.</summary>
internal static class Greeting
{
    public static string HowToAsk => "Ask a question, or type !topics, !articles or !help. \"exit\" or Ctrl+C leaves.";

    /// <summary>What is loaded, in one line.</summary>
    public static string For(Library library)
    {
        var passages = library.Report.Sum(file => file.Passages);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Excerpts from {Count(library.Articles.Length, "article")} ({Count(passages, "passage")}), word for word, each with its source.");
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
