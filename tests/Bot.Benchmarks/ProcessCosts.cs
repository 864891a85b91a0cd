using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>What the process, the fake included, spends on a number of questions: figures that a busy machine does not blur.</summary>
internal sealed class ProcessCosts
{
    private readonly TimeSpan processor = Used();
    private readonly TimeSpan paused = GC.GetTotalPauseDuration();
    private readonly long allocated = GC.GetTotalAllocatedBytes();
    private readonly int full = GC.CollectionCount(2);

    public string Of(int questions) => string.Create(
        CultureInfo.InvariantCulture,
        $"a question took {(Used() - processor).TotalMilliseconds / questions:0.00} ms of processor and {(GC.GetTotalAllocatedBytes() - allocated) / 1024.0 / questions:0} KB; pauses for the garbage {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:0} ms in sum, {GC.CollectionCount(2) - full} full collections");

    private static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
