using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Serving;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary><c>bot index</c>: the report of a fresh index.</summary>
internal sealed class IndexCommand(LibraryLoader loader, StandardStreams streams) : ICommand
{
    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var scan = loader.Scan();
        var library = await loader.LoadAsync(scan, cancellationToken);
        var report = IndexReport.Of(library);
        if (invocation.IsJson) streams.Output.WriteLine(JsonSerializer.Serialize(report, CommandJson.Readable.IndexReport));
        else Print(report, FolderReader.ReadSidecar(scan).Warnings);
        loader.Keep(library);
        return library.Problem is null ? ExitCode.Success : ExitCode.Problem;
    }

    private void Print(IndexReport report, ImmutableArray<string> sidecarWarnings)
    {
        if (report.Problem is not null) Print(report.Problem);
        foreach (var warning in sidecarWarnings) Print($"warning: {warning}");
        foreach (var file in report.Files) Print(file);
        Print(string.Create(
            CultureInfo.InvariantCulture,
            $"Articles: {report.Articles}, sections: {report.Sections}, paragraphs: {report.Paragraphs}, passages: {report.Passages}, version: {report.Version}"));
        var refused = report.Files.Count(file => file.Refusal is not null);
        if (refused > 0) Print(string.Create(CultureInfo.InvariantCulture, $"Files refused: {refused}"));
    }

    private void Print(FileReport file)
    {
        Print(file.Refusal is not null
            ? $"{file.File}: refused. {file.Refusal}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{file.File}: {file.Title} (sections: {file.Sections}, paragraphs: {file.Paragraphs}, passages: {file.Passages})"));
        foreach (var warning in file.Warnings) Print($"  warning: {warning}");
    }

    private void Print(string line) => streams.Output.WriteLine(VisibleText.OnOneLine(line));
}
