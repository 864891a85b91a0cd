using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A menu of 1 to 100 options.</summary>
public sealed record StaticSelectElement(ImmutableArray<SelectOption> Options) : BlockElement
{
    public TextObject? Placeholder { get; init; }

    public SelectOption? InitialOption { get; init; }
}
