namespace Bot.Discord.Gateway;

/// <summary>What a shard needs to go on where it was after its connection broke.</summary>
internal sealed class GatewaySession
{
    private long sequence;

    /// <summary>The session's id; null when there is none to resume.</summary>
    public string? Id { get; private set; }

    /// <summary>Where to resume; null means where sessions are started.</summary>
    public string? ResumeUrl { get; private set; }

    /// <summary>Number of the last event handed on; null before the first.</summary>
    public long? Sequence => Interlocked.Read(ref sequence) is var last and > 0 ? last : null;

    public void Start(string id, string? resumeUrl) => (Id, ResumeUrl) = (id, resumeUrl);

    /// <summary>Whether an event is new; a replay may begin before what was already handed on.</summary>
    public bool IsNew(long number) => number > Interlocked.Read(ref sequence);

    public void Passed(long number) => Interlocked.Exchange(ref sequence, number);

    public void Forget()
    {
        (Id, ResumeUrl) = (null, null);
        Interlocked.Exchange(ref sequence, 0);
    }
}
