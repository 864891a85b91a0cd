namespace Bot.Serving;

/// <summary>Keeps the last number reported. <see cref="Progress{T}"/> would queue each report to the thread pool.</summary>
internal sealed class LatestCount : IProgress<int>
{
    private volatile int _value;

    public int Value => _value;

    public void Report(int value) => _value = value;
}
