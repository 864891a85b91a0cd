namespace Bot.Slack;

/// <summary>What became of a call.</summary>
/// <param name="Error">Slack's error code, or <see cref="Unreachable"/>; null when the call succeeded.</param>
/// <param name="Ts">The message's id, where the call makes one.</param>
/// <param name="Channel">The channel it landed in; for a direct message not the user's id.</param>
/// <param name="ViewId">The modal's id, where the call opens one.</param>
public sealed record SlackReceipt(string? Error, string? Ts = null, string? Channel = null, string? ViewId = null)
{
    /// <summary>The error when Slack gave no usable answer after all retries.</summary>
    public const string Unreachable = "unreachable";

    public bool Succeeded => Error is null;
}
