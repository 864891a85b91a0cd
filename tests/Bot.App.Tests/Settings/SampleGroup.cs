namespace Bot.App.Tests.Settings;

/// <summary>Options within options.</summary>
internal sealed class SampleGroup
{
    public int Depth { get; init; } = 1;
}
