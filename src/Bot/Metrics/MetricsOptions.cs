using System.ComponentModel.DataAnnotations;

namespace Bot.Metrics;

/// <summary>Where measurements go; bound from the section <c>Metrics</c>.</summary>
internal sealed class MetricsOptions
{
    /// <summary>Address of an OpenTelemetry collector (OTLP over HTTP, such as http://127.0.0.1:4318/v1/metrics); null sends nothing.</summary>
    [RegularExpression("^https?://\\S+$", ErrorMessage = "an http or https address")]
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>Seconds between two reports; 1 to 3,600. Default 60.</summary>
    [Range(1, 3_600)]
    public int IntervalSeconds { get; init; } = 60;
}
