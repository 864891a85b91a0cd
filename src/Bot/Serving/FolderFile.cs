namespace Bot.Serving;

/// <summary>A file of the articles' folder as a look at the folder finds it, without opening it.</summary>
/// <param name="Id">Path below the folder, with forward slashes.</param>
/// <param name="Path">Full path; of a link, the link's own.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Changed">Time of the last change, UTC.</param>
/// <param name="Refusal">Why it need not even be opened; null otherwise.</param>
internal sealed record FolderFile(string Id, string Path, long Length, DateTime Changed, string? Refusal = null);
