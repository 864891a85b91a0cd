using System.Text.RegularExpressions;
using Bot.Core.Indexing;
using Bot.Settings;
using Bot.Terminal;

namespace Bot.Commands;

/// <summary>
/// Understands the command line. A library for this would read questions as options, response files and directives
/// unless switched off one by one; four commands with one option need less than that.
/// </summary>
internal static partial class InvocationParser
{
    private static readonly string[] HelpOptions = ["--help", "-h", "-?"];

    public static Invocation Parse(ArgumentSettings arguments)
    {
        if (arguments.Problem is not null) return Wrong(arguments.Problem);
        if ((arguments.Options, arguments.Literals) is ([], [])) return new Invocation();
        if (arguments.Options is not [var first, .. var options]) return Wrong(Unknown(arguments.Literals[0]));
        if (HelpOptions.Contains(first)) return new Invocation { IsHelp = true };
        if (first == "--version") return new Invocation { IsVersion = true };
        if (CommandTable.Find(first) is not { } command) return Wrong(Unknown(first));
        if (options.Contains("--help") || options is [var option, ..] && HelpOptions.Contains(option)) return new Invocation { Command = command, IsHelp = true };
        return ParseWords(command, options, arguments.Literals);
    }

    private static Invocation ParseWords(CommandDescription command, string[] options, string[] literals)
    {
        var isJson = command.TakesJson && options.Contains("--json");
        var isExplained = isJson && command.TakesExplain && options.Contains("--explain");
        var words = options.Where(option => !(isJson && option == "--json") && !(isExplained && option == "--explain")).ToList();
        var unknown = words.Find(word => word.StartsWith('-') && word.Length > 1);
        if (command.Words != CommandWords.Question && unknown is not null)
            return Wrong($"\"bot {command.Name}\" has no option \"{VisibleText.OnOneLine(unknown)}\"{Meant(command, unknown)}; see bot {command.Name} --help.");
        if (command.Words == CommandWords.Question && words.Find(word => IsMistyped(command, word, words.Count)) is { } mistyped)
            return Wrong($"\"bot {command.Name}\" has no option \"{mistyped}\"{Meant(command, mistyped)}; after -- everything is the question.");
        var invocation = new Invocation
        {
            Command = command,
            IsJson = isJson,
            IsExplained = isExplained,
            ReadsInput = words is ["-"] && literals is [] && command.Words == CommandWords.Question,
            Words = [.. words, .. literals],
        };
        return (command.Words, invocation.Words) switch
        {
            (CommandWords.None, [_, ..]) => Wrong($"\"bot {command.Name}\" takes no arguments; see bot {command.Name} --help."),
            (CommandWords.Name, []) => Wrong($"\"bot {command.Name}\" needs one word more: bot {command.Name} {command.Usage}."),
            (CommandWords.Question, []) => Wrong("\"bot ask\" needs a question: bot ask \"your question\", or - to read questions from standard input."),
            _ => invocation,
        };
    }

    // Alone it may be a question; beside a question, or nearly one of the options, it is none.
    private static bool IsMistyped(CommandDescription command, string word, int words) =>
        OptionForm().IsMatch(word) && (words > 1 || NearestName.Of(word, OptionsOf(command)) is not null);

    private static string Meant(CommandDescription command, string word) => word switch
    {
        "--explain" when command.TakesExplain => " without --json",
        _ when NearestName.Of(word, OptionsOf(command)) is { } meant => $" (did you mean {meant}?)",
        _ => "",
    };

    private static IEnumerable<string> OptionsOf(CommandDescription command)
    {
        if (command.TakesJson) yield return "--json";
        if (command.TakesExplain) yield return "--explain";
        yield return "--help";
    }

    private static string Unknown(string word) =>
        $"There is no command \"{VisibleText.OnOneLine(word)}\"; the commands are {string.Join(", ", CommandTable.All.Select(command => command.Name))}. See bot --help.";

    [GeneratedRegex(@"\A--[A-Za-z][A-Za-z-]*\z")]
    private static partial Regex OptionForm();

    private static Invocation Wrong(string problem) => new() { Problem = problem };
}
