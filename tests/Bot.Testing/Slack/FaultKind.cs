namespace Bot.Testing.Slack;

/// <summary>The ways in which a call goes wrong.</summary>
public enum FaultKind
{
    /// <summary>ok is false.</summary>
    Refusal,

    /// <summary>A status code with a page of HTML, as proxies answer.</summary>
    Status,

    /// <summary>Status 200 with a page of HTML.</summary>
    Html,

    /// <summary>No answer until the caller gives up; nothing is carried out.</summary>
    Silence,

    /// <summary>The connection is reset before anything is carried out.</summary>
    Reset,

    /// <summary>The call is carried out and the connection reset before the answer.</summary>
    ResetAfterwards,
}
