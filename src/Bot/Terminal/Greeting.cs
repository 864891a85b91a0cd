using System.Globalization;
using Bot.Core.Conversation;

namespace Bot.Terminal;

/// <summary>What a person sees before the first prompt.</summary>
internal static class Greeting
{
    /// <summary>What can be typed, with a topic of the articles as the example.</summary>
    public static string HowToAsk(Library library, string prefix)
    {
        var topic = library.Topics.Topics.FirstOrDefault() is { } first ? $"{prefix}{VisibleText.OnOneLine(first.Name)}, " : "";
        return $"Ask a question, or type {topic}{prefix}topics, {prefix}articles or {prefix}help. \"exit\", \"quit\", \"bye\" or Ctrl+C leaves.";
    }

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
