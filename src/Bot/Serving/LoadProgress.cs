namespace Bot.Serving;

/// <summary>
/// How far loading has come: each file counts once when it is read and once when it is indexed. Only the latest state is
/// kept; <see cref="Progress{T}"/> would queue each report to the thread pool.
/// </summary>
internal sealed class LoadProgress : IProgress<int>
{
    private volatile int _read;
    private volatile int _indexed;

    public int Value => _read + _indexed;

    public void ReportRead(int files) => _read = files;

    /// <summary>Told the number of articles indexed.</summary>
    public void Report(int value) => _indexed = value;
}
