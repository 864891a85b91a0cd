using System.Text;
using Bot.Terminal;
using Bot.Testing;

namespace Bot.App.Tests.Hosting;

/// <summary>One run of the whole program within the test: its arguments and input, then what came out.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program on the articles it ships with, unless the arguments name a folder.</summary>
    public static Task<CommandRun> OfAsync(params string[] arguments) => WithInputAsync([], arguments);

    public static Task<CommandRun> WithInputAsync(string input, params string[] arguments) =>
        WithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    public static Task<CommandRun> WithInputAsync(byte[] input, params string[] arguments) =>
        InAsync(Repository.Root, input, arguments);

    /// <summary>Runs the program with another working directory.</summary>
    public static async Task<CommandRun> InAsync(string workingDirectory, byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await BotApplication.RunAsync(
            arguments,
            new Surroundings
            {
                Streams = new StandardStreams
                {
                    Input = new LineInput(new MemoryStream(input)),
                    Output = StandardStreams.Utf8(output),
                    Error = TextWriter.Synchronized(error),
                },
                WorkingDirectory = workingDirectory,
                AddUserSettings = TestSettings.Add,
            },
            TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
