using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>A program that serves pages, in a process of its own.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private ServedProcess(Process process, HttpClient client) => (this.process, this.client) = (process, client);

    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan Start { get; private set; }

    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<ServedProcess> StartAsync(string program, string[] arguments, string address, string path)
    {
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var served = new ServedProcess(process, new HttpClient { BaseAddress = new Uri(address) });
        while (!await served.TryAsync(path)) await Task.Delay(2);
        served.Start = clock.Elapsed;
        return served;
    }

    /// <summary>Milliseconds from now to the response's first byte; its body is read too, but not counted.</summary>
    public async Task<double> FirstByteAsync(string path)
    {
        var clock = Stopwatch.StartNew();
        using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        var first = clock.Elapsed.TotalMilliseconds;
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
        return first;
    }

    public Task<string> TextAsync(string path) => client.GetStringAsync(path);

    public Task<byte[]> BytesAsync(string path) => client.GetByteArrayAsync(path);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> TryAsync(string path)
    {
        try
        {
            await client.GetStringAsync(path);
            return true;
        }
        catch (HttpRequestException)
        {
            if (process.HasExited) throw new InvalidOperationException($"It ended with {process.ExitCode}.");
            return false;
        }
    }
}
