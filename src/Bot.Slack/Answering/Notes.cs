using Bot.Core.Quoting;
using Bot.Slack.Blocks;
using Bot.Slack.Rendering;

namespace Bot.Slack.Answering;

/// <summary>Plain sentences by the bot itself.</summary>
internal static class Notes
{
    public const string TooMuch = "Slack did not take my answer in any form. Please ask for less at once, such as a single topic.";
    public const string TooLate = "Slack gave that click too little time. Please click again.";
    public const string NotHere = "I am not set up to answer in this channel. A direct message or /ask works.";
    public const string HereIsTheFile = "Here is all of it as a file.";
    public const string NotFiled = "Slack did not take the file. The context buttons bring the text piece by piece.";

    /// <summary>A message of one sentence.</summary>
    public static SlackMessage Only(string sentence) =>
        new(SlackText.Escape(sentence), [new RichTextBlock([RichTextSection.Of(sentence)])]);

    /// <summary>A message with a sentence above it.</summary>
    public static SlackMessage Above(SlackMessage message, string sentence)
    {
        var text = SentenceCut.Beginning($"{SlackText.Escape(sentence)}\n\n{message.Text}", MessageLimits.Fallback);
        return new SlackMessage(
            text,
            message.Blocks.IsEmpty || message.Blocks.Length >= MessageLimits.Blocks
                ? message.Blocks
                : message.Blocks.Insert(0, new RichTextBlock([RichTextSection.Of(sentence)])));
    }
}
