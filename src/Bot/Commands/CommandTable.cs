namespace Bot.Commands;

/// <summary>The one-shot commands, in the order in which help lists them.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandDescription> All { get; } =
    [
        new(
            "ask", "[--json] \"question\" | -", "Answer one question, or each line of standard input (-).",
            "The question may be anything that a direct message may be, commands such as !topics included.\n"
            + "--json prints one JSON object a line: question, answered, quotes, related, suggestions, corrections, version.\n"
            + "--json --explain adds the numbers behind the score of each excerpt.\n"
            + "After -- everything is the question, even what looks like an option or a setting.",
            TakesJson: true, CommandWords.Question, typeof(AskCommand), TakesExplain: true),
        new(
            "index", "[--json]", "Index the articles and print the report.",
            "The report names every file with its sections, passages and warnings, and refused files with the reason.",
            TakesJson: true, CommandWords.None, typeof(IndexCommand)),
        new(
            "text", "<article>", "Print the stored text of an article and nothing else.",
            "The article is named by its file, its number in !articles, or the beginning of its file's name or title.\n"
            + "The offsets start and end of bot ask --json count UTF-16 code units of this text.",
            TakesJson: false, CommandWords.Name, typeof(TextCommand)),
        new(
            "manifest", "slack", "Print the manifest to create the Slack app from.",
            "Paste it at api.slack.com/apps, Create New App, From a manifest.",
            TakesJson: false, CommandWords.Name, typeof(ManifestCommand)),
        new(
            "check", "", "Check the settings and the articles' folder.",
            "Prints one line a problem; the exit code is 1 when there is any.",
            TakesJson: false, CommandWords.None, typeof(CheckCommand)),
        new(
            "invite", "", "Print the link that adds the bot to a Discord server.",
            "The link asks for the scopes and permissions that the bot needs and no more. Discord:Token must be set.",
            TakesJson: false, CommandWords.None, typeof(InviteCommand)),
    ];

    public static CommandDescription? Find(string name) => All.FirstOrDefault(command => command.Name == name);
}
