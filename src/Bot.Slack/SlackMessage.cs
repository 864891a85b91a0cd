using System.Collections.Immutable;
using Bot.Slack.Blocks;

namespace Bot.Slack;

/// <summary>A message ready to be sent.</summary>
/// <param name="Text">What notifications and screen readers say; escaped, at most 4,000 characters, never empty.</param>
/// <param name="Blocks">What is shown; empty for a message of text alone.</param>
public sealed record SlackMessage(string Text, ImmutableArray<SlackBlock> Blocks);
