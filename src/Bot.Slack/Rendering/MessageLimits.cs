namespace Bot.Slack.Rendering;

/// <summary>What a message may hold.</summary>
/// <remarks>
/// https://docs.slack.dev/reference/block-kit/blocks; the total is undocumented: 9,597 characters were seen accepted
/// and 11,341 refused with msg_blocks_too_long (slackapi/bolt-js issue 2867).
/// </remarks>
internal static class MessageLimits
{
    /// <summary>Characters over all texts of a message.</summary>
    public const int Total = 9_000;

    public const int Blocks = 50;

    /// <summary>Characters of the lines under an answer: its version, and that something is missing.</summary>
    public const int Lines = 200;

    /// <summary>Characters of the fallback text, escapes included; 4,000 is the limit.</summary>
    public const int Fallback = 3_990;

    /// <summary>Characters of one text object.</summary>
    public const int TextObject = 3_000;

    /// <summary>Characters of one column of a section.</summary>
    public const int Field = 2_000;

    /// <summary>Characters of a button's value; 2,000 is the limit.</summary>
    public const int Value = 1_990;

    public const int ButtonsPerRow = 25;

    public const int ButtonLabel = 75;

    public const int ButtonUrl = 3_000;

    /// <summary>Blocks that buttons and lines under an answer may need.</summary>
    public const int ReservedBlocks = 4;
}
