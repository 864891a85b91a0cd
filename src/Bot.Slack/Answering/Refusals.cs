namespace Bot.Slack.Answering;

/// <summary>What Slack's error codes mean for how to go on.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> Content = new(StringComparer.Ordinal)
    {
        "invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long", "block_mismatch", "no_text",
        "invalid_arguments", "invalid_arg_name", "metadata_too_large", "cannot_parse_blocks",
    };

    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal)
    {
        "message_not_found", "cant_update_message", "edit_window_closed", "cant_delete_message", "no_item_specified",
    };

    /// <summary>The message itself is at fault; a plainer one may pass.</summary>
    public static bool IsAboutContent(string error) => Content.Contains(error);

    /// <summary>The message to be changed is not there, or cannot be changed any more.</summary>
    public static bool IsGone(string error) => Gone.Contains(error);
}
