using System.Diagnostics;
using Bot.Testing;

namespace Bot.Benchmarks;

/// <summary>The program as it is published to be run for real, in a folder that goes away afterwards.</summary>
internal sealed class PublishedBot : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bot-published");

    private PublishedBot()
    {
    }

    public string Program => Path.Combine(_folder.FullName, "Bot.dll");

    /// <exception cref="InvalidOperationException">Publishing failed; the message is what it printed.</exception>
    public static async Task<PublishedBot> PublishAsync()
    {
        var published = new PublishedBot();
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, "src", "Bot"), "-c", "Release", "-o", published._folder.FullName]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) return published;
        published.Dispose();
        throw new InvalidOperationException(printed);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
