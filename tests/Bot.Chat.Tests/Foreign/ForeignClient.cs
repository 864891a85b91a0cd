using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using Bot.Testing;

namespace Bot.Chat.Tests.Foreign;

/// <summary>A client that nobody here wrote, as a process of its own; it ends with the test.</summary>
internal sealed class ForeignClient : IAsyncDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ForeignClient(Process process) => this.process = process;

    /// <summary>What it wrote.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Starts a script of <c>tests/foreign</c> with node and waits until it says that it is ready; skips the test where it cannot run.</summary>
    public static async Task<ForeignClient> StartNodeAsync(string folder, string script, params (string Name, string Value)[] environment)
    {
        var path = Path.Combine(Repository.Root, "tests", "foreign", folder);
        Assert.SkipUnless(Directory.Exists(Path.Combine(path, "node_modules")), $"tests/foreign/{folder} is not installed: run npm ci there.");
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;

        // A proxy of the machine would be asked for loopback, too.
        foreach (var proxy in new[] { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" }) start.Environment.Remove(proxy);
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Assert.Skip("node is not installed.");
        }

        var client = new ForeignClient(process!);
        client.Read();
        await client.ReadyAsync();
        return client;
    }

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

    private void Read()
    {
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"It ended: {string.Join('\n', Lines)}"));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task ReadyAsync()
    {
        try
        {
            await ready.Task.WaitAsync(StartDeadline);
        }
        catch (TimeoutException)
        {
            await DisposeAsync();
            throw new TimeoutException($"It did not get ready: {string.Join('\n', Lines)}");
        }
    }

    private void Take(string? line)
    {
        if (line is null) return;
        Lines.Enqueue(line);
        if (line == "ready") ready.TrySetResult();
    }
}
