using System.ComponentModel.DataAnnotations;

namespace Bot.App.Tests.Settings;

/// <summary>One property of each kind that options have.</summary>
internal sealed class SampleOptions
{
    [Range(1, 10)]
    public int Count { get; init; } = 3;

    [Range(0.0, 1.0)]
    public double Share { get; init; } = 0.5;

    public bool IsOn { get; init; }

    public Uri? Address { get; init; }

    public DayOfWeek Day { get; init; }

    [DataType(DataType.Password)]
    [MaxLength(3)]
    public string Token { get; init; } = "";

    public IList<string> Names { get; init; } = ["default"];

    public ulong Id { get; init; }

    public IList<int> Numbers { get; init; } = [];

    public SampleGroup Group { get; init; } = new();
}
