using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>Watches the managed memory of the process, the fake included, while something happens.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
    private long most;

    public PeakMemory() => timer = new Timer(_ => Look(), null, 0, 5);

    public string Told()
    {
        Look();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{before / 1e6:0.0} MB before, {most / 1e6:0.0} MB at most, {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} MB after");
    }

    public void Dispose() => timer.Dispose();

    private void Look() => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
}
