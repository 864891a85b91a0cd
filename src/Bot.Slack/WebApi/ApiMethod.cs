namespace Bot.Slack.WebApi;

/// <summary>A method of the Web API.</summary>
/// <param name="Name">Such as "chat.update".</param>
/// <param name="IsRepeatable">Whether calling it twice does no more than calling it once, so that a lost answer is no matter.</param>
internal readonly record struct ApiMethod(string Name, bool IsRepeatable)
{
    public static readonly ApiMethod AuthTest = new("auth.test", true);
    public static readonly ApiMethod OpenConnection = new("apps.connections.open", true);
    public static readonly ApiMethod Post = new("chat.postMessage", false);
    public static readonly ApiMethod PostEphemeral = new("chat.postEphemeral", false);
    public static readonly ApiMethod Update = new("chat.update", true);
    public static readonly ApiMethod Delete = new("chat.delete", true);
    public static readonly ApiMethod OpenView = new("views.open", false);
    public static readonly ApiMethod UpdateView = new("views.update", true);
    public static readonly ApiMethod PublishView = new("views.publish", true);
    public static readonly ApiMethod AddReaction = new("reactions.add", true);
    public static readonly ApiMethod RemoveReaction = new("reactions.remove", true);
    public static readonly ApiMethod GetUploadUrl = new("files.getUploadURLExternal", true);
    public static readonly ApiMethod CompleteUpload = new("files.completeUploadExternal", false);
    public static readonly ApiMethod Replies = new("conversations.replies", true);
    public static readonly ApiMethod History = new("conversations.history", true);
}
