namespace Bot.Slack.Blocks;

/// <summary>A field for text; at most 3,000 characters.</summary>
public sealed record TextInputElement : BlockElement
{
    public bool? Multiline { get; init; }

    public string? InitialValue { get; init; }

    public TextObject? Placeholder { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }
}
