using System.Text;
using System.Text.Json.Nodes;
using static Bot.Testing.Slack.FakeMethods;

namespace Bot.Testing.Slack;

/// <summary>files.*; called with the workspace locked.</summary>
internal sealed class FileMethods(FakeSlack fake)
{
    private readonly Dictionary<string, int> announced = new(StringComparer.Ordinal);

    private FakeWorkspace Workspace => fake.Workspace;

    public JsonObject GetUrl(JsonObject call)
    {
        if (call["filename"] is null || !int.TryParse(call["length"]?.ToString(), out var length) || length <= 0) return Error("invalid_arguments");
        var id = $"F{announced.Count + 1}";
        announced[id] = length;
        return Ok(("upload_url", new Uri(fake.Root, $"upload/{id}").AbsoluteUri), ("file_id", id));
    }

    public JsonObject Complete(JsonObject call)
    {
        if (call["files"] is not JsonArray files) return Error("invalid_arguments");
        var place = (string?)call["channel_id"] ?? "";
        if (place.StartsWith('U') || (place.Length > 0 && Workspace.Find(place) is null)) return Error("channel_not_found");
        if (place.Length > 0 && !Workspace.Find(place)!.HasBot) return Error("not_in_channel");
        foreach (var file in files.OfType<JsonObject>())
        {
            var id = (string?)file["id"] ?? "";
            if (!Workspace.Uploads.TryGetValue(id, out var content)) return Error("file_not_found");
            if (Encoding.UTF8.GetByteCount(content) != announced[id]) return Error("file_update_failed");
            Workspace.Files.Add(new FakeFile((string?)file["title"] ?? "", content, place, (string?)call["thread_ts"]));
        }

        return Ok(("files", files.DeepClone()));
    }
}
