namespace Bot.Web;

/// <summary>How the program tells its operator where the page is.</summary>
/// <param name="Print">Prints one line, off standard output, which carries answers only.</param>
public sealed record WebAnnouncement(Action<string> Print);
