using System.Text.Json.Nodes;
using static Bot.Testing.Slack.FakeMethods;

namespace Bot.Testing.Slack;

/// <summary>views.*; called with the workspace locked.</summary>
internal sealed class ViewMethods(FakeSlack fake)
{
    private static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);
    private int counter;

    private FakeWorkspace Workspace => fake.Workspace;

    public JsonObject Open(JsonObject call)
    {
        if (!Workspace.Triggers.Remove((string?)call["trigger_id"] ?? "", out var issued)) return Error("exchanged_trigger_id");
        if (fake.Clock.GetElapsedTime(issued) > TriggerLife) return Error("expired_trigger_id");
        return Check(call, "modal") ?? Store(call, $"V{++counter}");
    }

    public JsonObject Update(JsonObject call)
    {
        var id = (string?)call["view_id"];
        var place = Workspace.Views.FindIndex(view => (string?)view["id"] == id);
        if (place < 0) return Error("not_found");
        if (Check(call, "modal") is { } refusal) return refusal;
        var view = View(call, id!);
        Workspace.Views[place] = view;
        return Ok(("view", view.DeepClone()));
    }

    public JsonObject Publish(JsonObject call)
    {
        if ((string?)call["user_id"] is not { Length: > 0 } user) return Error("invalid_arguments");
        if (Check(call, "home") is { } refusal) return refusal;
        var view = View(call, $"VHOME{user}");
        Workspace.Homes[user] = view;
        return Ok(("view", view.DeepClone()));
    }

    private JsonObject Store(JsonObject call, string id)
    {
        var view = View(call, id);
        Workspace.Views.Add(view);
        return Ok(("view", view.DeepClone()));
    }

    private static JsonObject View(JsonObject call, string id)
    {
        var view = call["view"]!.DeepClone().AsObject();
        view["id"] = id;
        return view;
    }

    private static JsonObject? Check(JsonObject call, string type)
    {
        if (call["view"] is not JsonObject view || (string?)view["type"] != type) return Error("invalid_arguments", ["no view of that type"]);
        var problems = BlockRules.CheckView(view).ToList();
        return problems.Count == 0 ? null : Error("invalid_arguments", problems);
    }
}
