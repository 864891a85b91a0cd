using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>A REST request as the fake got it.</summary>
/// <param name="Path">Below /api/v10/.</param>
/// <param name="Body">The JSON, also of multipart requests; null for none.</param>
/// <param name="Files">Names and bytes of uploaded files.</param>
/// <param name="At">Timestamp of its arrival.</param>
public sealed record RecordedRequest(
    string Method, string Path, string Query, JsonNode? Body, IReadOnlyDictionary<string, byte[]> Files, string UserAgent, long At)
{
    public override string ToString() => $"{Method} {Path}{Query} {Body?.ToJsonString()}";
}
