namespace Bot.Testing.Discord;

/// <summary>Makes the next requests that match fail.</summary>
internal sealed class Fault(Func<RecordedRequest, bool> matches, FakeAnswer answer, int times)
{
    private int left = times;

    public FakeAnswer Answer => answer;

    public bool Takes(RecordedRequest request) => matches(request) && Interlocked.Decrement(ref left) >= 0;
}
