using System.Collections.Concurrent;
using System.Diagnostics;

namespace Bot.Testing;

/// <summary>A program nobody here wrote the libraries of, run as a child process under <c>tests/foreign</c>.</summary>
public sealed class ForeignProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly ConcurrentQueue<string> errors = new();

    private ForeignProcess(Process process, Pulse pulse)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Keep(lines, line.Data, pulse);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data, pulse);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it has written so far.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>What it has complained of so far.</summary>
    public string Errors => string.Join('\n', errors);

    public StreamWriter Input => process.StandardInput;

    /// <summary>The folder of a foreign program.</summary>
    public static string Folder(string name) => Path.Combine(Repository.Root, "tests", "foreign", name);

    /// <summary>Whether node and the packages of a folder are there; a test that needs them skips otherwise.</summary>
    public static bool HasNode(string folder) => Directory.Exists(Path.Combine(Folder(folder), "node_modules")) && Works("node", "--version");

    /// <summary>Whether the system's python has a module.</summary>
    public static bool HasPython(string module) => File.Exists("/usr/bin/python3") && Works("/usr/bin/python3", "-c", $"import {module}");

    /// <param name="pulse">Beats with every line it writes.</param>
    public static ForeignProcess Start(Pulse pulse, string folder, string program, params string[] arguments) =>
        Start(pulse, [], folder, program, arguments);

    /// <param name="pulse">Beats with every line it writes.</param>
    /// <param name="environment">Variables that it finds beside those of this process.</param>
    public static ForeignProcess Start(Pulse pulse, IEnumerable<(string Name, string Value)> environment, string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder(folder),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;

        // A proxy of the machine would be asked for loopback, too.
        foreach (var proxy in new[] { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" }) start.Environment.Remove(proxy);
        return new ForeignProcess(Process.Start(start)!, pulse);
    }

    /// <summary>Closes its input, which asks it to end, and ends it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> kept, string? line, Pulse pulse)
    {
        if (line is null) return;
        kept.Enqueue(line);
        pulse.Beat();
    }

    private static bool Works(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            return process.WaitForExit(TimeSpan.FromSeconds(30)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
