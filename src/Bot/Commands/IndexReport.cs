using System.Collections.Immutable;
using Bot.Core.Conversation;

namespace Bot.Commands;

/// <summary>The report of <c>bot index --json</c>.</summary>
/// <param name="Version">Hash of what is served.</param>
/// <param name="IndexedAt">When it was indexed.</param>
/// <param name="Problem">What is wrong with the folder as a whole, or null.</param>
/// <param name="Articles">Number of articles served.</param>
/// <param name="Sections">Number of headings in them.</param>
/// <param name="Paragraphs">Number of numbered paragraphs in them.</param>
/// <param name="Passages">Number of passages indexed.</param>
/// <param name="Files">What became of each file, refused ones included.</param>
internal sealed record IndexReport(
    string Version, DateTimeOffset IndexedAt, string? Problem, int Articles, int Sections, int Paragraphs, int Passages,
    ImmutableArray<FileReport> Files)
{
    public static IndexReport Of(Library library) => new(
        library.Version.Hash,
        library.Version.IndexedAt,
        library.Problem,
        library.Articles.Length,
        library.Report.Sum(file => file.Sections),
        library.Report.Sum(file => file.Paragraphs),
        library.Report.Sum(file => file.Passages),
        library.Report);
}
