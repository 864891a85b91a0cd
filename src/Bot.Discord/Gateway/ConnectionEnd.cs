namespace Bot.Discord.Gateway;

/// <summary>How a connection ended, and so how the next one begins.</summary>
internal enum ConnectionEnd
{
    /// <summary>It broke: resume after a pause.</summary>
    Broken,

    /// <summary>Discord asked for a new connection: resume at once.</summary>
    AskedToReconnect,

    /// <summary>The session is in trouble but may be resumed after 1 to 5 s.</summary>
    SessionResumable,

    /// <summary>The session is gone: start a new one after 1 to 5 s.</summary>
    SessionLost,

    /// <summary>Discord wants another number of shards.</summary>
    WantsOtherShards,
}
