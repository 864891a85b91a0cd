namespace Bot.Readers;

/// <summary>What a sidecar file states about one article.</summary>
/// <param name="Id">The article's path below the articles' folder, with forward slashes.</param>
/// <param name="Stated">Overrides, field by field, what the reader finds in the article's own file.</param>
public sealed record SidecarEntry(string Id, StatedAttribution Stated);
