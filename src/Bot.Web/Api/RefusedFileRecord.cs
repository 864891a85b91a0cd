namespace Bot.Web.Api;

/// <summary>A file of the folder that is not served.</summary>
/// <param name="File">Its path below the folder.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedFileRecord(string File, string Reason);
