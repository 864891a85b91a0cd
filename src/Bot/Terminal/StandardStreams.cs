using System.Text;

namespace Bot.Terminal;

/// <summary>Standard input, output and error, and whether a person sits behind them.</summary>
internal sealed record StandardStreams
{
    public required LineInput Input { get; init; }

    /// <summary>Answers and nothing else; UTF-8 without a byte order mark, lines ended by '\n'. Not flushed by itself.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Logs, errors, progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether both input and output are a terminal that can be drawn on.</summary>
    public bool IsInteractive { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>False when <c>NO_COLOR</c> (https://no-color.org) is set.</summary>
    public bool HasColours { get; init; }

    /// <summary>Those of the process.</summary>
    public static StandardStreams OfProcess()
    {
        var canDraw = Environment.GetEnvironmentVariable("TERM") != "dumb";
        // Windows' console converts what is written to its own code page unless told otherwise.
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        return new StandardStreams
        {
            Input = new LineInput(Console.OpenStandardInput()),
            Output = Utf8(Console.OpenStandardOutput()),
            Error = TextWriter.Synchronized(Utf8(Console.OpenStandardError(), autoFlush: true)),
            IsInteractive = canDraw && !Console.IsInputRedirected && !Console.IsOutputRedirected,
            ErrorIsTerminal = canDraw && !Console.IsErrorRedirected,
            HasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>A writer that turns what is not valid UTF-16 into U+FFFD and never writes a byte order mark.</summary>
    public static StreamWriter Utf8(Stream stream, bool autoFlush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = autoFlush };
}
