using Bot.Core.Conversation;
using Bot.Discord;
using Bot.Serving;
using Bot.Settings;
using Bot.Slack;
using Bot.Terminal;
using Microsoft.Extensions.Logging;

namespace Bot.Commands;

/// <summary><c>bot check</c>: what an operator should put right before starting the bot.</summary>
internal sealed class CheckCommand(
    BotSettings settings, ArticlesFolder folder, LibraryLoader loader, DiscordAccount discord, StandardStreams streams,
    TimeProvider clock, ILogger<CheckCommand> logger) : ICommand
{
    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var scan = loader.Scan();
        var library = await loader.LoadAsync(scan, cancellationToken);
        var account = await discord.FindProblemAsync(cancellationToken);
        string[] problems =
        [
            .. settings.Problems.Select(problem => problem.ToString()), .. OfFolder(library), .. OfSidecar(scan, library),
            .. account is null ? [] : new[] { account },
            .. await OfSlackAsync(cancellationToken),
        ];
        foreach (var problem in problems) streams.Output.WriteLine(VisibleText.OnOneLine(problem));
        if (problems.Length > 0) return ExitCode.Problem;
        streams.Output.WriteLine("No problems.");
        return ExitCode.Success;
    }

    private async Task<string[]> OfSlackAsync(CancellationToken cancellationToken) =>
        await SlackCheck.ProblemAsync(settings.Slack, clock, logger, cancellationToken) is { } problem ? [problem] : [];

    private IEnumerable<string> OfFolder(Library library)
    {
        if (library.Problem is not null) yield return $"Articles:Folder is {folder.Path}: {library.Problem}";
        foreach (var file in library.Report.Where(file => file.Refusal is not null)) yield return $"{file.File}: {file.Refusal}";
    }

    private static IEnumerable<string> OfSidecar(FolderScan scan, Library library)
    {
        var sidecar = FolderReader.ReadSidecar(scan);
        var files = library.Report.Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var unknown = sidecar.Ids.Where(id => !files.Contains(id));
        return [.. sidecar.Warnings, .. unknown.Select(id => $"{Readers.Sidecar.FileName}: there is no file \"{id}\".")];
    }
}
