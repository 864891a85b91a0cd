namespace Bot.Web.Pages.Answers;

/// <summary>Addresses of questions: each answer has one that can be shared.</summary>
internal static class AskLink
{
    public static string Of(string question) => $"/?q={Uri.EscapeDataString(question)}";

    /// <summary>The answer to a question with what a button under it shows.</summary>
    public static string Of(string question, string token) => $"{Of(question)}&do={Uri.EscapeDataString(token)}";
}
