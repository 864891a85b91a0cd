using System.Text;

namespace Bot.Commands;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    /// <summary>Help on one command, or on the program.</summary>
    public static string For(CommandDescription? command) => command is null ? Overview() : Of(command);

    private static string Of(CommandDescription command) =>
        $"""
        {command.Summary}

        Usage: bot {command.Name} {command.Usage}

        {command.Details}

        """;

    private static string Overview()
    {
        var commands = new StringBuilder();
        foreach (var command in CommandTable.All) commands.Append("  ").Append($"bot {command.Name} {command.Usage}".PadRight(37)).Append(command.Summary).Append('\n');
        return $"""
            Answers questions about a folder of articles with verbatim excerpts and their exact sources.

            Usage:
              bot                                  Run the bot; ask it in this terminal.
            {commands}  bot --help | --version               This help, the version; bot <command> --help tells more.

            Settings stand before or after the command, as --Section:Key=value or --Section:Key value:
              --Articles:Folder=path               The folder with your articles (.txt, .md, .html).
              --Conversation:ExcerptsPerReply=5    See appsettings.json for all settings.

            """;
    }
}
